package dev.narae.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from the text of a JSON number. A whole number may be spelled {@code 1}, {@code 1.0} or
 * {@code 1e2}, as JSON Schema has it; every method gives null for what does not fit.
 */
public final class Numbers {
  /**
   * Digits after the decimal point, or zeros before it. Unbounded, a few characters such as {@code
   * 1e999999} would grow to megabytes as a whole number.
   */
  private static final int MAX_SCALE = 400;

  private Numbers() {}

  /** A whole number between the bounds, both inclusive. */
  static @Nullable Long whole(String text, boolean plain, long min, long max) {
    if (plain && text.length() <= 18) {
      long value = Long.parseLong(text);
      return value < min || value > max ? null : value;
    }
    BigInteger value = big(text);
    if (value == null || value.bitLength() > 63) {
      return null;
    }
    long exact = value.longValue();
    return exact < min || exact > max ? null : exact;
  }

  static @Nullable BigInteger big(String text) {
    BigDecimal value = decimal(text);
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() > 0 ? null : stripped.toBigInteger();
  }

  /**
   * A number, exactly.
   *
   * @param text a number as RFC 8259, section 6, has it
   * @return null if it has over 400 digits after the decimal point or zeros before it
   */
  public static @Nullable BigDecimal decimal(String text) {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    // Beyond the range of an int, or slow to handle, and never sensible.
    if (exponent >= 0 && text.length() - exponent > 6) {
      return null;
    }
    BigDecimal value = new BigDecimal(text);
    return Math.abs(value.scale()) > MAX_SCALE ? null : value;
  }

  static @Nullable Double binary(String text) {
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? null : value;
  }

  static @Nullable Float single(String text) {
    float value = Float.parseFloat(text);
    return Float.isInfinite(value) ? null : value;
  }
}
