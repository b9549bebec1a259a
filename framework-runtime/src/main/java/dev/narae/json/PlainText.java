package dev.narae.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds where text in a document stops being plain. Looks at eight bytes at a time. */
final class PlainText {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST_BITS = ONES << 7;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  private final ByteBuffer bytes;

  PlainText(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The index of the next quote, backslash, control character or byte beyond ASCII; or the end. */
  int end(int from) {
    int at = from;
    int last = bytes.limit() - Long.BYTES;
    while (at <= last) {
      long other = other(bytes.getLong(at));
      if (other != 0) {
        return at + Long.numberOfTrailingZeros(other) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < bytes.limit() && other(bytes.get(at) | SPACES << Byte.SIZE) == 0) {
      at++;
    }
    return at;
  }

  /**
   * Not 0 if one of the bytes is not plain; then the lowest bit that is set belongs to the first of
   * them, and the others say nothing. A subtraction sets the highest bit of a byte that was less,
   * and touches the bytes above it only then.
   */
  private static long other(long bytes) {
    long quotes = (bytes ^ QUOTES) - ONES;
    long backslashes = (bytes ^ BACKSLASHES) - ONES;
    return (bytes | (bytes - SPACES) | quotes | backslashes) & HIGHEST_BITS;
  }
}
