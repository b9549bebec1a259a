package dev.narae.json;

import java.util.List;

/**
 * A type of arrays: how one is made of elements, and looked at as a list. {@link ArrayTypes} has
 * them. Stateless.
 *
 * @param <E> the elements, or their box
 * @param <A> the array
 */
public abstract class ArrayType<E, A> {
  ArrayType() {}

  /** A new array of these elements. */
  public abstract A of(List<E> elements);

  /** The elements; the list changes as the array does. */
  public abstract List<E> asList(A array);
}
