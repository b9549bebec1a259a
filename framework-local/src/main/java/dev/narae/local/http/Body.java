package dev.narae.local.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a request's or an answer's body; they never change. */
public final class Body {
  /** No bytes. */
  public static final Body EMPTY = new Body(new byte[0]);

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
  public int length() {
    return bytes.length;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** A view to read the bytes from. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** The bytes as UTF-8 text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A copy of the bytes. */
  public byte[] copy() {
    return bytes.clone();
  }

  /** The bytes themselves, not to be changed. */
  byte[] bytes() {
    return bytes;
  }
}
