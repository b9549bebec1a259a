package dev.narae.http;

import java.util.Arrays;

/**
 * Bytes with their media type: a body as a client sent it, or as it is answered. Immutable.
 *
 * <p>Where the type does not matter, {@code byte[]} does as well.
 */
public final class Binary {
  private static final String OCTET_STREAM = "application/octet-stream";

  private final byte[] bytes;
  private final String contentType;

  private Binary(byte[] bytes, String contentType) {
    this.bytes = bytes;
    this.contentType = contentType;
  }

  /** A copy of bytes of which nothing is known. */
  public static Binary of(byte[] bytes) {
    return of(bytes, OCTET_STREAM);
  }

  /**
   * A copy of bytes of that media type, such as {@code image/png}.
   *
   * @throws IllegalArgumentException if the type holds control characters
   */
  public static Binary of(byte[] bytes, String contentType) {
    Headers.check("content-type", contentType);
    return new Binary(bytes.clone(), contentType);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /**
   * The media type, with its parameters as they were given. A client that sends none means {@code
   * application/octet-stream} (RFC 9110, section 8.3).
   */
  public String contentType() {
    return contentType;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Binary binary
        && binary.contentType.equals(contentType)
        && Arrays.equals(binary.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return 31 * contentType.hashCode() + Arrays.hashCode(bytes);
  }

  /** The type and size alone. */
  @Override
  public String toString() {
    return "Binary[" + contentType + ", " + bytes.length + " bytes]";
  }
}
