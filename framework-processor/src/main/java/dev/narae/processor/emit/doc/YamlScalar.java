package dev.narae.processor.emit.doc;

import java.math.BigDecimal;

/**
 * One value.
 *
 * @param tag a short tag such as {@code !Ref}, or empty
 * @param text the value as text
 * @param literal whether the text is a number, a boolean or null, to be printed as it is; otherwise
 *     it is a string, quoted wherever it would be read as something else
 */
record YamlScalar(String tag, String text, boolean literal) implements YamlNode {
  static final YamlScalar NULL = new YamlScalar("", "null", true);

  /** Beyond this many zeros a number is written with an exponent. */
  private static final int MOST_ZEROS = 40;

  static YamlScalar text(String text) {
    return new YamlScalar("", text, false);
  }

  static YamlScalar tagged(String tag, String text) {
    return new YamlScalar(tag, text, false);
  }

  static YamlScalar of(boolean value) {
    return new YamlScalar("", Boolean.toString(value), true);
  }

  static YamlScalar of(long value) {
    return new YamlScalar("", Long.toString(value), true);
  }

  /**
   * A number with all its digits. An exponent is written as YAML 1.1 wants it too, with a point
   * before it and a sign behind it; {@code 1e5} is text there.
   */
  static YamlScalar of(BigDecimal value) {
    if (Math.abs((long) value.scale()) <= MOST_ZEROS) {
      return new YamlScalar("", value.toPlainString(), true);
    }
    String digits = value.unscaledValue().abs().toString();
    String fraction = digits.length() > 1 ? digits.substring(1) : "0";
    long exponent = digits.length() - 1L - value.scale();
    String text = digits.charAt(0) + "." + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
    return new YamlScalar("", (value.signum() < 0 ? "-" : "") + text, true);
  }
}
