package dev.narae.processor.read;

import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;

/**
 * Which types a constraint can check: those that Jakarta Validation names for it, as far as they
 * travel in JSON.
 */
final class ConstraintTypes {
  private static final String TEXT = "text";
  private static final String SIZED = "text, List, Set, Map and arrays";
  private static final String NUMBERS = "whole numbers, BigDecimal and BigInteger";
  private static final String SIGNED = "numbers";
  private static final String DIGITS = NUMBERS + ", and text that is a number";
  private static final String TIMES = "dates and times of java.time that a clock can tell";
  private static final String BOOLEANS = "boolean";

  private ConstraintTypes() {}

  /** The types that a constraint is for; empty if this type is one of them. */
  static String remedy(Constraint.Rule rule, ValueType type) {
    if (rule instanceof Constraint.Plain plain) {
      return remedy(plain.kind(), type);
    } else if (rule instanceof Constraint.Size) {
      return unless(isSized(type), SIZED);
    } else if (rule instanceof Constraint.Min || rule instanceof Constraint.Max) {
      return unless(isExact(type), NUMBERS);
    } else if (rule instanceof Constraint.Pattern) {
      return unless(type.isText(), TEXT);
    }
    boolean isDigits =
        rule instanceof Constraint.Digits
            || rule instanceof Constraint.DecimalMin
            || rule instanceof Constraint.DecimalMax;
    return isDigits ? unless(isExact(type) || type.isText(), DIGITS) : "";
  }

  private static String remedy(Constraint.Kind kind, ValueType type) {
    return switch (kind) {
      case EMAIL, NOT_BLANK -> unless(type.isText(), TEXT);
      case NOT_EMPTY -> unless(isSized(type), SIZED);
      case POSITIVE, POSITIVE_OR_ZERO, NEGATIVE, NEGATIVE_OR_ZERO ->
          unless(type instanceof Scalar scalar && scalar.kind().isNumber(), SIGNED);
      case PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT -> unless(isTime(type), TIMES);
      case ASSERT_TRUE, ASSERT_FALSE ->
          unless(type instanceof Scalar s && s.kind() == ScalarKind.BOOLEAN, BOOLEANS);
      case NULL -> "";
    };
  }

  private static String unless(boolean applicable, String remedy) {
    return applicable ? "" : remedy;
  }

  private static boolean isSized(ValueType type) {
    return type.isText()
        || type instanceof ListOf
        || type instanceof SetOf
        || type instanceof MapOf
        || type instanceof ValueType.ArrayOf
        || type instanceof ValueType.Bytes;
  }

  /** Floating point is left out, as Jakarta Validation does: its rounding makes bounds unsafe. */
  private static boolean isExact(ValueType type) {
    return type instanceof Scalar scalar
        && scalar.kind().isNumber()
        && scalar.kind() != ScalarKind.FLOAT
        && scalar.kind() != ScalarKind.DOUBLE;
  }

  private static boolean isTime(ValueType type) {
    if (!(type instanceof Scalar scalar)) {
      return false;
    }
    return switch (scalar.kind()) {
      case INSTANT,
          LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          OFFSET_TIME,
          ZONED_DATE_TIME,
          YEAR,
          YEAR_MONTH,
          MONTH_DAY ->
          true;
      default -> false;
    };
  }
}
