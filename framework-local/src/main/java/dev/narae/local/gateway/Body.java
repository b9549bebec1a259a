package dev.narae.local.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a request's or an answer's body; they never change. */
public final class Body {
  static final Body EMPTY = new Body(new byte[0]);

  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A body of the given bytes.
   *
   * @param bytes not copied, so not to be changed afterwards
   */
  public static Body of(byte[] bytes) {
    return new Body(bytes);
  }

  /** A text in UTF-8. */
  public static Body of(String text) {
    return new Body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The number of bytes. */
  int length() {
    return bytes.length;
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return bytes.length == 0;
  }

  /** A view to read the bytes from. */
  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
