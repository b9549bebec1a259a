package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/**
 * The checks that generated validators call, one for each constraint of Jakarta Validation and of
 * its name. They mean what Hibernate Validator takes them to mean, with one difference: every check
 * accepts null, {@code notBlank} too, because whether a value must be there is settled before it is
 * checked.
 *
 * <p>Each check exists twice: for a property or parameter by its name, and for an array element by
 * its index. It says whether the value is valid; if not, it has reported a violation whose code is
 * the check's name. A value of a type that the constraint has no meaning for is an {@link
 * IllegalArgumentException}; the processor does not let it come to that.
 */
public final class Constraints {
  /** What is no number is less than every least value ... */
  private static final int LESS = -1;

  /** ... and greater than every greatest. */
  private static final int GREATER = 1;

  private Constraints() {}

  /**
   * Text needs at least one character that is not white space as {@link
   * Character#isWhitespace(int)} has it.
   */
  public static boolean notBlank(Violations violations, String name, @Nullable CharSequence value) {
    return value == null || !value.toString().isBlank() || violations.refuse(name, "notBlank");
  }

  /**
   * Text needs at least one character that is not white space as {@link
   * Character#isWhitespace(int)} has it.
   */
  public static boolean notBlank(Violations violations, int index, @Nullable CharSequence value) {
    return value == null || !value.toString().isBlank() || violations.refuse(index, "notBlank");
  }

  /** Text, a collection, a map or an array needs something in it. */
  public static boolean notEmpty(Violations violations, String name, @Nullable Object value) {
    return value == null || Sizes.of(value) > 0 || violations.refuse(name, "notEmpty");
  }

  /** Text, a collection, a map or an array needs something in it. */
  public static boolean notEmpty(Violations violations, int index, @Nullable Object value) {
    return value == null || Sizes.of(value) > 0 || violations.refuse(index, "notEmpty");
  }

  /**
   * The length of text in UTF-16 units, or the number of elements of a collection, a map or an
   * array; both bounds inclusive.
   */
  public static boolean size(
      Violations violations, String name, @Nullable Object value, int min, int max) {
    return value == null
        || isWithin(Sizes.of(value), min, max)
        || violations.refuse(name, "size", Sizes.message(value, min, max));
  }

  /**
   * The length of text in UTF-16 units, or the number of elements of a collection, a map or an
   * array; both bounds inclusive.
   */
  public static boolean size(
      Violations violations, int index, @Nullable Object value, int min, int max) {
    return value == null
        || isWithin(Sizes.of(value), min, max)
        || violations.refuse(index, "size", Sizes.message(value, min, max));
  }

  /** There must be no value. */
  public static boolean isNull(Violations violations, String name, @Nullable Object value) {
    return value == null || violations.refuse(name, "isNull");
  }

  /** There must be no value. */
  public static boolean isNull(Violations violations, int index, @Nullable Object value) {
    return value == null || violations.refuse(index, "isNull");
  }

  /** The least value, inclusive, of a number or of text that is one. */
  public static boolean min(Violations violations, String name, @Nullable Object value, long min) {
    return value == null
        || NumberRules.compare(value, min, LESS) >= 0
        || violations.refuse(name, "min", Message.of("min", "value", min));
  }

  /** The least value, inclusive, of a number or of text that is one. */
  public static boolean min(Violations violations, int index, @Nullable Object value, long min) {
    return value == null
        || NumberRules.compare(value, min, LESS) >= 0
        || violations.refuse(index, "min", Message.of("min", "value", min));
  }

  /** The greatest value, inclusive, of a number or of text that is one. */
  public static boolean max(Violations violations, String name, @Nullable Object value, long max) {
    return value == null
        || NumberRules.compare(value, max, GREATER) <= 0
        || violations.refuse(name, "max", Message.of("max", "value", max));
  }

  /** The greatest value, inclusive, of a number or of text that is one. */
  public static boolean max(Violations violations, int index, @Nullable Object value, long max) {
    return value == null
        || NumberRules.compare(value, max, GREATER) <= 0
        || violations.refuse(index, "max", Message.of("max", "value", max));
  }

  /**
   * The least value of a number or of text that is one.
   *
   * @param bound a decimal number
   */
  public static boolean decimalMin(
      Violations violations, String name, @Nullable Object value, String bound, boolean inclusive) {
    return value == null
        || NumberRules.isAtLeast(value, bound, inclusive)
        || violations.refuse(
            name, "decimalMin", NumberRules.message("decimalMin", bound, inclusive));
  }

  /**
   * The least value of a number or of text that is one.
   *
   * @param bound a decimal number
   */
  public static boolean decimalMin(
      Violations violations, int index, @Nullable Object value, String bound, boolean inclusive) {
    return value == null
        || NumberRules.isAtLeast(value, bound, inclusive)
        || violations.refuse(
            index, "decimalMin", NumberRules.message("decimalMin", bound, inclusive));
  }

  /**
   * The greatest value of a number or of text that is one.
   *
   * @param bound a decimal number
   */
  public static boolean decimalMax(
      Violations violations, String name, @Nullable Object value, String bound, boolean inclusive) {
    return value == null
        || NumberRules.isAtMost(value, bound, inclusive)
        || violations.refuse(
            name, "decimalMax", NumberRules.message("decimalMax", bound, inclusive));
  }

  /**
   * The greatest value of a number or of text that is one.
   *
   * @param bound a decimal number
   */
  public static boolean decimalMax(
      Violations violations, int index, @Nullable Object value, String bound, boolean inclusive) {
    return value == null
        || NumberRules.isAtMost(value, bound, inclusive)
        || violations.refuse(
            index, "decimalMax", NumberRules.message("decimalMax", bound, inclusive));
  }

  /**
   * No more digits than that before the decimal point and after it, of a number or of text that is
   * one.
   */
  public static boolean digits(
      Violations violations, String name, @Nullable Object value, int integer, int fraction) {
    return value == null
        || NumberRules.hasDigits(value, integer, fraction)
        || violations.refuse(
            name, "digits", Message.of("digits", "integer", integer, "fraction", fraction));
  }

  /**
   * No more digits than that before the decimal point and after it, of a number or of text that is
   * one.
   */
  public static boolean digits(
      Violations violations, int index, @Nullable Object value, int integer, int fraction) {
    return value == null
        || NumberRules.hasDigits(value, integer, fraction)
        || violations.refuse(
            index, "digits", Message.of("digits", "integer", integer, "fraction", fraction));
  }

  /** A number, or text that is one, is greater than 0. */
  public static boolean positive(Violations violations, String name, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, LESS) > 0
        || violations.refuse(name, "positive");
  }

  /** A number, or text that is one, is greater than 0. */
  public static boolean positive(Violations violations, int index, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, LESS) > 0
        || violations.refuse(index, "positive");
  }

  /** A number, or text that is one, is at least 0. */
  public static boolean positiveOrZero(Violations violations, String name, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, LESS) >= 0
        || violations.refuse(name, "positiveOrZero");
  }

  /** A number, or text that is one, is at least 0. */
  public static boolean positiveOrZero(Violations violations, int index, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, LESS) >= 0
        || violations.refuse(index, "positiveOrZero");
  }

  /** A number, or text that is one, is less than 0. */
  public static boolean negative(Violations violations, String name, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, GREATER) < 0
        || violations.refuse(name, "negative");
  }

  /** A number, or text that is one, is less than 0. */
  public static boolean negative(Violations violations, int index, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, GREATER) < 0
        || violations.refuse(index, "negative");
  }

  /** A number, or text that is one, is at most 0. */
  public static boolean negativeOrZero(Violations violations, String name, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, GREATER) <= 0
        || violations.refuse(name, "negativeOrZero");
  }

  /** A number, or text that is one, is at most 0. */
  public static boolean negativeOrZero(Violations violations, int index, @Nullable Object value) {
    return value == null
        || NumberRules.sign(value, GREATER) <= 0
        || violations.refuse(index, "negativeOrZero");
  }

  /** A time of {@code java.time} is before {@link Violations#clock()}. */
  public static boolean past(Violations violations, String name, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) < 0
        || violations.refuse(name, "past");
  }

  /** A time of {@code java.time} is before {@link Violations#clock()}. */
  public static boolean past(Violations violations, int index, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) < 0
        || violations.refuse(index, "past");
  }

  /** A time of {@code java.time} is not after {@link Violations#clock()}. */
  public static boolean pastOrPresent(Violations violations, String name, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) <= 0
        || violations.refuse(name, "pastOrPresent");
  }

  /** A time of {@code java.time} is not after {@link Violations#clock()}. */
  public static boolean pastOrPresent(Violations violations, int index, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) <= 0
        || violations.refuse(index, "pastOrPresent");
  }

  /** A time of {@code java.time} is after {@link Violations#clock()}. */
  public static boolean future(Violations violations, String name, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) > 0
        || violations.refuse(name, "future");
  }

  /** A time of {@code java.time} is after {@link Violations#clock()}. */
  public static boolean future(Violations violations, int index, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) > 0
        || violations.refuse(index, "future");
  }

  /** A time of {@code java.time} is not before {@link Violations#clock()}. */
  public static boolean futureOrPresent(
      Violations violations, String name, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) >= 0
        || violations.refuse(name, "futureOrPresent");
  }

  /** A time of {@code java.time} is not before {@link Violations#clock()}. */
  public static boolean futureOrPresent(Violations violations, int index, @Nullable Object value) {
    return value == null
        || TimeRules.compareToNow(value, violations.clock()) >= 0
        || violations.refuse(index, "futureOrPresent");
  }

  /** The value is true. */
  public static boolean assertTrue(Violations violations, String name, @Nullable Boolean value) {
    return value == null || value || violations.refuse(name, "assertTrue");
  }

  /** The value is true. */
  public static boolean assertTrue(Violations violations, int index, @Nullable Boolean value) {
    return value == null || value || violations.refuse(index, "assertTrue");
  }

  /** The value is false. */
  public static boolean assertFalse(Violations violations, String name, @Nullable Boolean value) {
    return value == null || !value || violations.refuse(name, "assertFalse");
  }

  /** The value is false. */
  public static boolean assertFalse(Violations violations, int index, @Nullable Boolean value) {
    return value == null || !value || violations.refuse(index, "assertFalse");
  }

  /** Text is empty or an e-mail address. */
  public static boolean email(Violations violations, String name, @Nullable CharSequence value) {
    return value == null || EmailRules.isEmail(value) || violations.refuse(name, "email");
  }

  /** Text is empty or an e-mail address. */
  public static boolean email(Violations violations, int index, @Nullable CharSequence value) {
    return value == null || EmailRules.isEmail(value) || violations.refuse(index, "email");
  }

  /** Text is empty or an e-mail address, and matches as a whole. */
  public static boolean email(
      Violations violations, String name, @Nullable CharSequence value, TextPattern pattern) {
    Message wrong = value == null ? null : PatternRules.findEmail(violations, value, pattern);
    return wrong == null || violations.refuse(name, "email", wrong);
  }

  /** Text is empty or an e-mail address, and matches as a whole. */
  public static boolean email(
      Violations violations, int index, @Nullable CharSequence value, TextPattern pattern) {
    Message wrong = value == null ? null : PatternRules.findEmail(violations, value, pattern);
    return wrong == null || violations.refuse(index, "email", wrong);
  }

  /** Text matches as a whole. */
  public static boolean pattern(
      Violations violations, String name, @Nullable CharSequence value, TextPattern pattern) {
    Message wrong = value == null ? null : PatternRules.find(violations, value, pattern);
    return wrong == null || violations.refuse(name, "pattern", wrong);
  }

  /** Text matches as a whole. */
  public static boolean pattern(
      Violations violations, int index, @Nullable CharSequence value, TextPattern pattern) {
    Message wrong = value == null ? null : PatternRules.find(violations, value, pattern);
    return wrong == null || violations.refuse(index, "pattern", wrong);
  }

  /**
   * What a check of one's own finds.
   *
   * @param code of the violation
   */
  public static <T> boolean custom(
      Violations violations,
      String name,
      @Nullable T value,
      ConstraintCheck<? super T> check,
      String code) {
    return value == null
        || check.isValid(value)
        || violations.refuse(name, code, Message.of("custom"));
  }

  /**
   * What a check of one's own finds.
   *
   * @param code of the violation
   */
  public static <T> boolean custom(
      Violations violations,
      int index,
      @Nullable T value,
      ConstraintCheck<? super T> check,
      String code) {
    return value == null
        || check.isValid(value)
        || violations.refuse(index, code, Message.of("custom"));
  }

  /**
   * A check of an object as a whole.
   *
   * @param property that the violation belongs to; empty for the object itself
   */
  public static boolean check(Violations violations, String property, boolean valid) {
    return valid || violations.refuse(property, "check");
  }

  /**
   * A check of an object as a whole that says itself what is wrong.
   *
   * @param property that the violation belongs to; empty for the object itself
   * @param problem null if nothing is wrong
   */
  public static boolean check(Violations violations, String property, @Nullable String problem) {
    if (problem != null) {
      violations.add(property, "check", problem);
    }
    return problem == null;
  }

  private static boolean isWithin(int size, int min, int max) {
    return size >= min && size <= max;
  }
}
