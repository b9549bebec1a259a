package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/**
 * How the text of a parameter is read as one type. {@link ParamTypes} has the simple ones; those of
 * value objects are generated. A type is stateless.
 *
 * @param <T> the simple type
 */
public abstract class ParamType<T> {
  /** For subclasses. */
  protected ParamType() {}

  /** The value; null if the parameter is absent, and null with a violation if it does not fit. */
  public abstract @Nullable T read(Param param);
}
