package dev.narae.lambda;

import dev.narae.http.Binary;
import java.nio.charset.StandardCharsets;

/**
 * How a value that is no JSON becomes a body.
 *
 * @param <T> the type of the value
 */
public abstract class Content<T> {
  /** Text in UTF-8. */
  public static final Content<String> TEXT = new OfText();

  /** Bytes as they are. */
  public static final Content<byte[]> BYTES = new OfBytes();

  /** Bytes as they are, of the type that they say. */
  public static final Content<Binary> BINARY = new OfBinary();

  private Content() {}

  /** The media type, unless the route chooses another one. */
  abstract String type(T value);

  /** The bytes, which nobody else may change. */
  abstract byte[] bytes(T value);

  private static final class OfText extends Content<String> {
    /** Without a charset many clients take text for something else. */
    @Override
    String type(String value) {
      return "text/plain; charset=utf-8";
    }

    @Override
    byte[] bytes(String value) {
      return value.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final class OfBytes extends Content<byte[]> {
    @Override
    String type(byte[] value) {
      return "application/octet-stream";
    }

    @Override
    byte[] bytes(byte[] value) {
      return value.clone();
    }
  }

  private static final class OfBinary extends Content<Binary> {
    @Override
    String type(Binary value) {
      return value.contentType();
    }

    @Override
    byte[] bytes(Binary value) {
      return value.bytes();
    }
  }
}
