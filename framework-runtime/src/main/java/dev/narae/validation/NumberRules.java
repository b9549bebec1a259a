package dev.narae.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How numbers, and texts that are one, compare with a bound. What is no number is on the wrong side
 * of every bound.
 */
final class NumberRules {
  /** Characters; reading digits takes a time that grows with their square. */
  private static final int MAX_TEXT = 1_000;

  private NumberRules() {}

  /**
   * The sign of value minus bound. A double or float is compared with the bound's nearest value of
   * its type, and -0.0 is less than 0.
   *
   * @param wrongSide the sign of what is no number
   */
  static int compare(Object value, long bound, int wrongSide) {
    if (isWhole(value)) {
      return Long.compare(((Number) value).longValue(), bound);
    }
    if (value instanceof Double number) {
      return number.isNaN() ? wrongSide : Double.compare(number, (double) bound);
    }
    if (value instanceof Float number) {
      return number.isNaN() ? wrongSide : Float.compare(number, (float) bound);
    }
    return compare(value, BigDecimal.valueOf(bound), wrongSide);
  }

  /**
   * The sign of value minus bound, exactly; a double or float is the shortest decimal that stands
   * for the double.
   *
   * @param wrongSide the sign of what is no number
   */
  static int compare(Object value, BigDecimal bound, int wrongSide) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      if (Double.isInfinite(number)) {
        return number > 0 ? 1 : -1;
      }
      return Double.isNaN(number) ? wrongSide : BigDecimal.valueOf(number).compareTo(bound);
    }
    BigDecimal number = exact(value);
    return number == null ? wrongSide : number.compareTo(bound);
  }

  static boolean isAtLeast(Object value, String bound, boolean inclusive) {
    int sign = compare(value, new BigDecimal(bound), -1);
    return inclusive ? sign >= 0 : sign > 0;
  }

  static boolean isAtMost(Object value, String bound, boolean inclusive) {
    int sign = compare(value, new BigDecimal(bound), 1);
    return inclusive ? sign <= 0 : sign < 0;
  }

  /** What to say about a value beyond a decimal bound. */
  static Message message(String code, String bound, boolean inclusive) {
    String key = inclusive ? code : code + ".exclusive";
    return Message.of(key, "value", bound, "inclusive", inclusive);
  }

  /** The value's sign; -0.0 is negative. */
  static int sign(Object value, int wrongSide) {
    return compare(value, 0, wrongSide);
  }

  /** Whether the number has no more digits than that on either side of the decimal point. */
  static boolean hasDigits(Object value, int integer, int fraction) {
    BigDecimal number =
        value instanceof Double || value instanceof Float ? shortest(value) : exact(value);
    if (number == null) {
      return false;
    }
    boolean asWritten = value instanceof BigDecimal || value instanceof CharSequence;
    BigDecimal counted = asWritten ? number : number.stripTrailingZeros();
    long before = (long) counted.precision() - counted.scale();
    return before <= integer && counted.scale() <= fraction;
  }

  private static @Nullable BigDecimal shortest(Object number) {
    boolean finite = Double.isFinite(((Number) number).doubleValue());
    return finite ? new BigDecimal(number.toString()) : null;
  }

  private static @Nullable BigDecimal exact(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (isWhole(value)) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof CharSequence text) {
      return parse(text);
    }
    throw Unsupported.type("on numbers", value);
  }

  private static @Nullable BigDecimal parse(CharSequence text) {
    if (text.length() > MAX_TEXT) {
      return null;
    }
    try {
      return new BigDecimal(text.toString());
    } catch (NumberFormatException e) {
      return null; // The caller reports that it is no such number; the exception knows no more.
    }
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }
}
