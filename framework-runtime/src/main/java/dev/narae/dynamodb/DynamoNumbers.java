package dev.narae.dynamodb;

import java.math.BigDecimal;

/**
 * Numbers as DynamoDB has them: at most 38 significant digits, magnitudes from 1E-130 to
 * 9.99…E+125, no trailing zeros, no negative zero (developer guide, "Number" of the data types).
 */
final class DynamoNumbers {
  private static final int MAX_DIGITS = 38;
  private static final int MIN_EXPONENT = -130;
  private static final int MAX_EXPONENT = 125;

  private DynamoNumbers() {}

  static String format(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.precision() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "DynamoDB numbers have at most 38 digits; this one has " + stripped.precision() + ".");
    }
    long exponent = (long) stripped.precision() - stripped.scale() - 1;
    if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
      throw new IllegalArgumentException(
          "DynamoDB numbers range from 1E-130 to 9.99E+125; this one has the exponent "
              + exponent
              + ".");
    }
    return stripped.toString();
  }

  /** The shortest decimal that gives the same double. */
  static String format(double value) {
    requireFinite(value);
    return format(BigDecimal.valueOf(value));
  }

  /** The shortest decimal that gives the same float. */
  static String format(float value) {
    requireFinite(value);
    return format(new BigDecimal(Float.toString(value)));
  }

  private static void requireFinite(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("DynamoDB has no number for " + value + ".");
    }
  }
}
