package dev.narae.validation;

/**
 * The check of a constraint of one's own, named by {@code @CheckedBy}. Its constructor takes the
 * members of the annotation, or nothing; one instance serves all requests, so that it must not
 * change and may be used by several threads at once.
 *
 * @param <T> what is checked
 */
public interface ConstraintCheck<T> {
  /** Whether the value is as it should be; never called with null. */
  boolean isValid(T value);
}
