package dev.narae.json;

/** Characters beyond ASCII, as UTF-8 and as escapes, checked as strictly as their standards say. */
final class TextCheck {
  /** Bytes of an escape with four digits. */
  static final int ESCAPE = 6;

  private TextCheck() {}

  /**
   * The length of the character there (RFC 3629, section 4): no surrogate, not overlong, complete.
   *
   * @param end of the document
   * @return 2 to 4 bytes; 0 if there is none
   */
  static int lengthAt(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first < 0xC2 || first > 0xF4 || at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    boolean right = second >= low && second <= high;
    for (int i = at + 2; i < at + length; i++) {
      right &= (bytes[i] & 0xC0) == 0x80;
    }
    return right ? length : 0;
  }

  /**
   * The UTF-16 unit of the escape there.
   *
   * @param at the backslash
   * @return -1 if it is no escape with four digits
   */
  static int unitAt(byte[] bytes, int at, int end) {
    if (at + ESCAPE > end || bytes[at] != '\\' || bytes[at + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + ESCAPE; i++) {
      int digit = digit(bytes[i]);
      if (digit < 0) {
        return -1;
      }
      unit = (unit << 4) | digit;
    }
    return unit;
  }

  /** The hexadecimal digit's value; -1 if it is none. */
  static int digit(byte ascii) {
    if (ascii >= '0' && ascii <= '9') {
      return ascii - '0';
    }
    int lower = ascii | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }
}
