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

  /**
   * The index of the next quote, backslash, control character or byte beyond ASCII.
   *
   * @param end of the document, which is returned if none comes before; the array may go on
   */
  int end(int from, int end) {
    int at = from;
    int last = Math.min(end - 1, bytes.limit() - Long.BYTES);
    while (at <= last) {
      long other = other(bytes.getLong(at));
      if (other != 0) {
        return Math.min(at + Long.numberOfTrailingZeros(other) / Byte.SIZE, end);
      }
      at += Long.BYTES;
    }
    while (at < end && other(bytes.get(at) | SPACES << Byte.SIZE) == 0) {
      at++;
    }
    return Math.min(at, end);
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
