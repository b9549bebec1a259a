package dev.narae.local.app;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Puts each log message on a line of its own on the console.
 *
 * @param console where to write
 */
record ConsoleLogger(PrintStream console) implements LambdaLogger {
  @Override
  public void log(String message) {
    console.println(message.stripTrailing());
  }

  @Override
  public void log(byte[] message) {
    log(new String(message, StandardCharsets.UTF_8));
  }
}
