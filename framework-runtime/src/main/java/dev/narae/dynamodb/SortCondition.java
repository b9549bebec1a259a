package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * Which sort keys a query wants.
 *
 * @param value the bound, the prefix, or the lower bound of {@link Operator#BETWEEN}
 * @param upper the upper bound of {@link Operator#BETWEEN}; null for all others
 */
public record SortCondition(Operator operator, KeyValue value, @Nullable KeyValue upper) {

  /**
   * Checks that there are two bounds exactly where two are needed.
   *
   * @throws IllegalArgumentException otherwise
   */
  public SortCondition {
    if ((operator == Operator.BETWEEN) != (upper != null)) {
      throw new IllegalArgumentException("An upper bound belongs to BETWEEN and only to it.");
    }
  }

  /** How a sort key is compared (developer guide, "Key condition expressions for Query"). */
  public enum Operator {
    /** The same. */
    EQUAL,
    /** Before, without the bound. */
    LESS,
    /** Before, with the bound. */
    AT_MOST,
    /** After, without the bound. */
    GREATER,
    /** After, with the bound. */
    AT_LEAST,
    /** From one bound to the other, with both. */
    BETWEEN,
    /** Text that starts so. */
    BEGINS_WITH
  }

  /** Exactly this. */
  public static SortCondition equalTo(KeyValue value) {
    return new SortCondition(Operator.EQUAL, value, null);
  }

  /** Everything before this. */
  public static SortCondition lessThan(KeyValue bound) {
    return new SortCondition(Operator.LESS, bound, null);
  }

  /** Everything up to this, with it. */
  public static SortCondition atMost(KeyValue bound) {
    return new SortCondition(Operator.AT_MOST, bound, null);
  }

  /** Everything after this. */
  public static SortCondition greaterThan(KeyValue bound) {
    return new SortCondition(Operator.GREATER, bound, null);
  }

  /** Everything from this on, with it. */
  public static SortCondition atLeast(KeyValue bound) {
    return new SortCondition(Operator.AT_LEAST, bound, null);
  }

  /** Everything from one to the other, with both. */
  public static SortCondition between(KeyValue from, KeyValue to) {
    return new SortCondition(Operator.BETWEEN, from, to);
  }

  /**
   * Text that starts so.
   *
   * @throws InvalidKeyException if the prefix is empty
   */
  public static SortCondition beginsWith(String prefix) {
    return new SortCondition(Operator.BEGINS_WITH, KeyValue.of(prefix), null);
  }
}
