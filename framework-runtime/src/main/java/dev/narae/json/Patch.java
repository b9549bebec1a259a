package dev.narae.json;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client says about a property in a partial change (RFC 7396): nothing, that it be cleared,
 * or its new value. A type of record components that is read from JSON; immutable.
 *
 * @param <T> the type of the property
 */
public final class Patch<T> {
  private static final Patch<?> ABSENT = new Patch<>(false, null);
  private static final Patch<?> NULL = new Patch<>(true, null);

  private final boolean given;
  private final @Nullable T value;

  private Patch(boolean given, @Nullable T value) {
    this.given = given;
    this.value = value;
  }

  /** The property is not there: it stays as it is. */
  @SuppressWarnings("unchecked") // It holds no value, whose type could be wrong.
  public static <T> Patch<T> absent() {
    return (Patch<T>) ABSENT;
  }

  /** The property is null. */
  @SuppressWarnings("unchecked") // It holds no value, whose type could be wrong.
  public static <T> Patch<T> ofNull() {
    return (Patch<T>) NULL;
  }

  /** The property has that value. */
  public static <T> Patch<T> of(T value) {
    return new Patch<>(true, Objects.requireNonNull(value, "use ofNull()"));
  }

  /** Whether the property is not there. */
  public boolean isAbsent() {
    return !given;
  }

  /** Whether the property is there, and null. */
  public boolean isNull() {
    return given && value == null;
  }

  /** Whether the property has a value. */
  public boolean isPresent() {
    return value != null;
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException if there is none
   */
  public T value() {
    if (value == null) {
      throw new NoSuchElementException(toString());
    }
    return value;
  }

  /** What becomes of the present value: it stays, becomes null, or is replaced. */
  public @Nullable T orElse(@Nullable T current) {
    return given ? value : current;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Patch<?> patch
        && patch.given == given
        && Objects.equals(patch.value, value);
  }

  @Override
  public int hashCode() {
    return 31 * Boolean.hashCode(given) + Objects.hashCode(value);
  }

  @Override
  public String toString() {
    return given ? "Patch[" + value + ']' : "Patch.absent";
  }
}
