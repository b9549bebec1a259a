package dev.narae.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The optionals of primitives, as values that are null where they are empty, and back. */
public final class OptionalNumbers {
  private OptionalNumbers() {}

  /** The number, or an empty optional for null. */
  public static OptionalInt ofInt(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The number, or an empty optional for null. */
  public static OptionalLong ofLong(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** The number, or an empty optional for null. */
  public static OptionalDouble ofDouble(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The number, or null if it is empty. */
  public static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? (Integer) value.getAsInt() : null;
  }

  /** The number, or null if it is empty. */
  public static @Nullable Long orNull(OptionalLong value) {
    return value.isPresent() ? (Long) value.getAsLong() : null;
  }

  /** The number, or null if it is empty. */
  public static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? (Double) value.getAsDouble() : null;
  }

  /** The same as an optional of a box. */
  public static Optional<Integer> boxed(OptionalInt value) {
    return Optional.ofNullable(orNull(value));
  }

  /** The same as an optional of a box. */
  public static Optional<Long> boxed(OptionalLong value) {
    return Optional.ofNullable(orNull(value));
  }

  /** The same as an optional of a box. */
  public static Optional<Double> boxed(OptionalDouble value) {
    return Optional.ofNullable(orNull(value));
  }
}
