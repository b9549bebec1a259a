package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/**
 * How the text of one value of a repeated parameter is read. {@link ParamTypes} has those there
 * are.
 *
 * @param <T> the simple type
 */
public abstract class ParamType<T> {
  ParamType() {}

  /** The value; null with a violation if the text does not fit. */
  abstract @Nullable T read(Param param);
}
