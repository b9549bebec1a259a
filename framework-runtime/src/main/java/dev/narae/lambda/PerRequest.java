package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/**
 * What a {@code @PerRequest} method makes: made when it is asked for first, once per request, by
 * one thread.
 *
 * @param <T> its type
 */
public abstract class PerRequest<T> {
  private @Nullable T value;

  /** For generated code. */
  protected PerRequest() {}

  /** Calls the method. */
  protected abstract T make() throws Exception;

  /**
   * The value.
   *
   * @throws IllegalStateException if the method returns null
   * @throws Exception what the method throws
   */
  public final T get() throws Exception {
    T made = value == null ? make() : value;
    if (made == null) {
      throw new IllegalStateException("A @PerRequest method returned null.");
    }
    value = made;
    return made;
  }
}
