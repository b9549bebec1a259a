package dev.narae.json;

/** Turns the content of strings into text, in characters that are used again and again. */
final class TextBuffer {
  /** Longer texts have characters of their own, which are not kept. */
  private static final int KEPT = 8 * 1024;

  private char[] chars = {};

  /**
   * The text of a string.
   *
   * @param bytes a document in which it was found to be right
   */
  String text(byte[] bytes, int from, int to) {
    char[] text = room(to - from);
    int end = 0;
    int at = from;
    while (at < to) {
      byte b = bytes[at];
      if (b == '\\') {
        text[end++] = escaped(bytes, at, to);
        at += bytes[at + 1] == 'u' ? TextCheck.ESCAPE : 2;
      } else if (b >= 0) {
        text[end++] = (char) b;
        at++;
      } else if (b < (byte) 0xE0) {
        text[end++] = (char) (((b & 0x1F) << 6) | bits(bytes, at + 1));
        at += 2;
      } else if (b < (byte) 0xF0) {
        int unit = ((b & 0xF) << 12) | (bits(bytes, at + 1) << 6);
        text[end++] = (char) (unit | bits(bytes, at + 2));
        at += 3;
      } else {
        int point = ((b & 0x7) << 18) | (bits(bytes, at + 1) << 12);
        point |= (bits(bytes, at + 2) << 6) | bits(bytes, at + 3);
        text[end++] = Character.highSurrogate(point);
        text[end++] = Character.lowSurrogate(point);
        at += 4;
      }
    }
    return new String(text, 0, end);
  }

  /** What a byte after the first adds to a character (RFC 3629, section 3). */
  private static int bits(byte[] bytes, int at) {
    return bytes[at] & 0x3F;
  }

  /** Room for that many; every character takes a byte or more. */
  private char[] room(int length) {
    if (length <= chars.length) {
      return chars;
    }
    if (length > KEPT) {
      return new char[length];
    }
    chars = new char[Math.max(length, 2 * chars.length)];
    return chars;
  }

  private static char escaped(byte[] bytes, int at, int end) {
    byte kind = bytes[at + 1];
    return kind == 'u' ? (char) TextCheck.unitAt(bytes, at, end) : (char) Escapes.character(kind);
  }
}
