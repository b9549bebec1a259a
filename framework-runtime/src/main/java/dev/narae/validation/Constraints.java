package dev.narae.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks that generated validators call. They mean what the Jakarta Validation constraints of
 * the same names mean, with one difference: every check accepts null, {@code notBlank} too, because
 * whether a value must be there is settled before it is checked.
 *
 * <p>Each check exists twice: for a property or parameter by its name, and for an array element by
 * its index.
 */
public final class Constraints {
  private Constraints() {}

  /** Text needs at least one character that is not white space. */
  public static void notBlank(Violations violations, String name, @Nullable CharSequence value) {
    if (value != null && isBlank(value)) {
      violations.add(name, "notBlank", Messages.NOT_BLANK);
    }
  }

  /** Text needs at least one character that is not white space. */
  public static void notBlank(Violations violations, int index, @Nullable CharSequence value) {
    if (value != null && isBlank(value)) {
      violations.add(index, "notBlank", Messages.NOT_BLANK);
    }
  }

  /** The length of text in UTF-16 units, as Jakarta Validation counts; both bounds inclusive. */
  public static void size(
      Violations violations, String name, @Nullable CharSequence value, int min, int max) {
    if (value != null && isOutside(value.length(), min, max)) {
      violations.add(name, "size", Messages.size(min, max, "character"));
    }
  }

  /** The length of text in UTF-16 units, as Jakarta Validation counts; both bounds inclusive. */
  public static void size(
      Violations violations, int index, @Nullable CharSequence value, int min, int max) {
    if (value != null && isOutside(value.length(), min, max)) {
      violations.add(index, "size", Messages.size(min, max, "character"));
    }
  }

  /** The number of elements; both bounds inclusive. */
  public static void size(
      Violations violations, String name, @Nullable Collection<?> value, int min, int max) {
    if (value != null && isOutside(value.size(), min, max)) {
      violations.add(name, "size", Messages.size(min, max, "element"));
    }
  }

  /** The number of elements; both bounds inclusive. */
  public static void size(
      Violations violations, int index, @Nullable Collection<?> value, int min, int max) {
    if (value != null && isOutside(value.size(), min, max)) {
      violations.add(index, "size", Messages.size(min, max, "element"));
    }
  }

  /** The number of entries; both bounds inclusive. */
  public static void size(
      Violations violations, String name, @Nullable Map<?, ?> value, int min, int max) {
    if (value != null && isOutside(value.size(), min, max)) {
      violations.add(name, "size", Messages.size(min, max, "element"));
    }
  }

  /** The number of entries; both bounds inclusive. */
  public static void size(
      Violations violations, int index, @Nullable Map<?, ?> value, int min, int max) {
    if (value != null && isOutside(value.size(), min, max)) {
      violations.add(index, "size", Messages.size(min, max, "element"));
    }
  }

  /** The least value, inclusive; exact for every type of number. */
  public static void min(Violations violations, String name, @Nullable Number value, long min) {
    if (value != null && isLess(value, min)) {
      violations.add(name, "min", Messages.min(min));
    }
  }

  /** The least value, inclusive; exact for every type of number. */
  public static void min(Violations violations, int index, @Nullable Number value, long min) {
    if (value != null && isLess(value, min)) {
      violations.add(index, "min", Messages.min(min));
    }
  }

  /** The greatest value, inclusive; exact for every type of number. */
  public static void max(Violations violations, String name, @Nullable Number value, long max) {
    if (value != null && isGreater(value, max)) {
      violations.add(name, "max", Messages.max(max));
    }
  }

  /** The greatest value, inclusive; exact for every type of number. */
  public static void max(Violations violations, int index, @Nullable Number value, long max) {
    if (value != null && isGreater(value, max)) {
      violations.add(index, "max", Messages.max(max));
    }
  }

  private static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ' && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOutside(int size, int min, int max) {
    return size < min || size > max;
  }

  private static boolean isLess(Number value, long bound) {
    return compare(value, bound) < 0;
  }

  private static boolean isGreater(Number value, long bound) {
    return compare(value, bound) > 0;
  }

  private static int compare(Number value, long bound) {
    if (value instanceof BigDecimal decimal) {
      return decimal.compareTo(BigDecimal.valueOf(bound));
    }
    if (value instanceof BigInteger integer) {
      return integer.compareTo(BigInteger.valueOf(bound));
    }
    if (value instanceof Double || value instanceof Float) {
      return compare(value.doubleValue(), bound);
    }
    return Long.compare(value.longValue(), bound);
  }

  /** A long above 2^53 has no exact double, so finite values are compared as decimals. */
  private static int compare(double value, long bound) {
    if (Double.isNaN(value) || value == Double.POSITIVE_INFINITY) {
      return 1;
    }
    if (value == Double.NEGATIVE_INFINITY) {
      return -1;
    }
    return new BigDecimal(value).compareTo(BigDecimal.valueOf(bound));
  }
}
