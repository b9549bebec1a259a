package dev.narae.json;

/** A number of JSON (RFC 8259, section 6), whose value is counted while it is stepped over. */
final class NumberCursor {
  /** So many digits fit into a long, whatever they are. */
  private static final int MAX_DIGITS = 18;

  /** What a double holds exactly: every whole number up to the one, every power of ten below. */
  private static final long MAX_EXACT = 1L << 53;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18
  };

  private boolean negative;
  private boolean fraction;
  private boolean exponent;
  private long value;
  private int digits;
  private int scale;

  /**
   * Steps over a number.
   *
   * @return the index after it; if it is none, the complement of the index of the first wrong byte
   */
  int step(byte[] bytes, int from, int end) {
    int at = from;
    negative = at < end && bytes[at] == '-';
    at += negative ? 1 : 0;
    value = 0;
    scale = 0;
    int first = at;
    at = digits(bytes, at, end);
    digits = at - first;
    fraction = false;
    exponent = false;
    if (at == first) {
      return ~at;
    }
    if (bytes[first] == '0' && digits > 1) {
      return ~(first + 1);
    }
    byte next = at < end ? bytes[at] : 0;
    return next == '.' || next == 'e' || next == 'E' ? more(bytes, at, end) : at;
  }

  private int more(byte[] bytes, int from, int end) {
    int at = from;
    if (bytes[at] == '.') {
      fraction = true;
      int first = ++at;
      at = digits(bytes, at, end);
      if (at == first) {
        return ~at;
      }
      scale = at - first;
      digits += scale;
    }
    if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
      exponent = true;
      at++;
      at += at < end && (bytes[at] == '+' || bytes[at] == '-') ? 1 : 0;
      int first = at;
      while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
        at++;
      }
      return at == first ? ~at : at;
    }
    return at;
  }

  /** Whether it is {@link #unscaled} shifted by {@link #scale}. */
  boolean isShort() {
    return digits <= MAX_DIGITS && !exponent;
  }

  /** Whether it is {@link #unscaled}, and written without a decimal point. */
  boolean isShortWhole() {
    return digits <= MAX_DIGITS && !exponent && !fraction;
  }

  /** Whether it is written without a decimal point and an exponent. */
  boolean isWhole() {
    return !exponent && !fraction;
  }

  /** Whether {@link #binary} is the double that is nearest. */
  boolean isExact() {
    return isShort() && value <= MAX_EXACT;
  }

  /** All digits as one number. */
  long unscaled() {
    return negative ? -value : value;
  }

  /** Digits after the decimal point. */
  int scale() {
    return scale;
  }

  /** The quotient of two doubles that are exact is rounded once: it is the nearest. */
  double binary() {
    double quotient = value / POWERS[scale];
    return negative ? -quotient : quotient;
  }

  private int digits(byte[] bytes, int from, int end) {
    int at = from;
    long sum = value;
    while (at < end) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      sum = sum * 10 + digit; // Wrong after 18 digits, and not asked for then.
      at++;
    }
    value = sum;
    return at;
  }
}
