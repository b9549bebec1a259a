package dev.narae.json;

/**
 * Checks that a document is UTF-8 without surrogates (RFC 3629, section 4), also where they are
 * spelled as escapes. The parser alone would let surrogates and overlong forms through.
 */
final class TextCheck {
  private static final int NONE = -1;

  private final byte[] bytes;
  private final int end;
  private int at;

  private TextCheck(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /**
   * Does nothing for a clean document.
   *
   * @throws MalformedJsonException at the first byte that is wrong
   */
  static void check(byte[] document) {
    check(document, 0, document.length);
  }

  /**
   * Does nothing for a clean part of a document, which begins and ends between characters.
   *
   * @throws MalformedJsonException at the first byte that is wrong
   */
  static void check(byte[] document, int from, int to) {
    TextCheck check = new TextCheck(document, from, to);
    while (check.at < to) {
      int start = check.at;
      if (!check.next()) {
        throw check.malformed(start);
      }
    }
  }

  /** Steps over one character or escape; false if it is not allowed. */
  private boolean next() {
    byte b = bytes[at++];
    if (b == '\\') {
      return escape();
    }
    if (b > 0) {
      return true;
    }
    return b != 0 && sequence(b & 0xFF);
  }

  private boolean sequence(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return continuation(0x80, 0xBF);
    }
    if (first >= 0xE0 && first <= 0xEF) {
      int low = first == 0xE0 ? 0xA0 : 0x80;
      int high = first == 0xED ? 0x9F : 0xBF;
      return continuation(low, high) && continuation(0x80, 0xBF);
    }
    if (first >= 0xF0 && first <= 0xF4) {
      int low = first == 0xF0 ? 0x90 : 0x80;
      int high = first == 0xF4 ? 0x8F : 0xBF;
      return continuation(low, high) && continuation(0x80, 0xBF) && continuation(0x80, 0xBF);
    }
    return false;
  }

  private boolean continuation(int low, int high) {
    if (at == end) {
      return false;
    }
    int b = bytes[at++] & 0xFF;
    return b >= low && b <= high;
  }

  /** Only surrogates matter here; whether the escape is one at all is for the parser to say. */
  private boolean escape() {
    int unit = unit(at);
    if (unit == NONE) {
      at = Math.min(at + 1, end);
      return true;
    }
    at += 5;
    if (Character.isLowSurrogate((char) unit)) {
      return false;
    }
    if (!Character.isHighSurrogate((char) unit)) {
      return true;
    }
    int next = at < end && bytes[at] == '\\' ? unit(at + 1) : NONE;
    at += 6;
    return next != NONE && Character.isLowSurrogate((char) next);
  }

  /** The UTF-16 unit spelled {@code u} and four digits from there, or {@link #NONE}. */
  private int unit(int from) {
    if (from + 5 > end || bytes[from] != 'u') {
      return NONE;
    }
    int unit = 0;
    for (int i = from + 1; i < from + 5; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return NONE;
      }
      unit = (unit << 4) | digit;
    }
    return unit;
  }

  private MalformedJsonException malformed(int position) {
    String what =
        bytes[position] == '\\'
            ? "The JSON text holds half a surrogate pair"
            : "The JSON text is not UTF-8";
    return Malformed.at(bytes, position, what);
  }
}
