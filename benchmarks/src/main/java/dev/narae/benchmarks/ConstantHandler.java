package dev.narae.benchmarks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The least that a function can do, written by hand: it reads the event's bytes without looking at
 * them, and its answer, which is always the same one, was made before.
 */
final class ConstantHandler implements RequestStreamHandler {
  private static final byte[] ANSWER =
      """
      {"statusCode":200,"headers":{"content-type":"application/json"},"body":"\\"48611\\""}"""
          .getBytes(StandardCharsets.UTF_8);

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    input.readAllBytes();
    output.write(ANSWER);
  }
}
