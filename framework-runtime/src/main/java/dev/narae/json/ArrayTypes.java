package dev.narae.json;

import java.util.Arrays;
import java.util.List;

/**
 * The types of arrays. They are methods rather than constants, so that only those are loaded that a
 * service uses.
 */
public final class ArrayTypes {
  private ArrayTypes() {}

  /**
   * Arrays of objects.
   *
   * @param none an array of that type without elements
   */
  public static <E> ArrayType<E, E[]> of(E[] none) {
    return new OfObjects<>(none);
  }

  /** {@code boolean[]}. */
  public static ArrayType<Boolean, boolean[]> booleans() {
    return PrimitiveArrays.OfBooleans.INSTANCE;
  }

  /** {@code short[]}. */
  public static ArrayType<Short, short[]> shorts() {
    return PrimitiveArrays.OfShorts.INSTANCE;
  }

  /** {@code int[]}. */
  public static ArrayType<Integer, int[]> ints() {
    return PrimitiveArrays.OfInts.INSTANCE;
  }

  /** {@code long[]}. */
  public static ArrayType<Long, long[]> longs() {
    return PrimitiveArrays.OfLongs.INSTANCE;
  }

  /** {@code float[]}. */
  public static ArrayType<Float, float[]> floats() {
    return PrimitiveArrays.OfFloats.INSTANCE;
  }

  /** {@code double[]}. */
  public static ArrayType<Double, double[]> doubles() {
    return PrimitiveArrays.OfDoubles.INSTANCE;
  }

  private static final class OfObjects<E> extends ArrayType<E, E[]> {
    private final E[] none;

    OfObjects(E[] none) {
      this.none = none;
    }

    @Override
    public E[] of(List<E> elements) {
      return elements.toArray(none);
    }

    @Override
    public List<E> asList(E[] array) {
      return Arrays.asList(array);
    }
  }
}
