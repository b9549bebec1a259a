package dev.narae.validation;

import java.util.Collection;
import java.util.Map;

/** How much there is in a text, a container or an array. */
final class Sizes {
  private Sizes() {}

  /**
   * UTF-16 units, elements or entries.
   *
   * @throws IllegalArgumentException if the value has no size
   */
  static int of(Object value) {
    if (value instanceof CharSequence text) {
      return text.length();
    }
    if (value instanceof Collection<?> collection) {
      return collection.size();
    }
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    return value instanceof Object[] array ? array.length : ofPrimitives(value);
  }

  private static int ofPrimitives(Object array) {
    if (array instanceof byte[] bytes) {
      return bytes.length;
    }
    if (array instanceof int[] ints) {
      return ints.length;
    }
    if (array instanceof long[] longs) {
      return longs.length;
    }
    if (array instanceof double[] doubles) {
      return doubles.length;
    }
    if (array instanceof char[] chars) {
      return chars.length;
    }
    if (array instanceof boolean[] booleans) {
      return booleans.length;
    }
    if (array instanceof short[] shorts) {
      return shorts.length;
    }
    if (array instanceof float[] floats) {
      return floats.length;
    }
    throw Unsupported.type("size", array);
  }

  /** What to say about a size that is not within both bounds. */
  static Message message(Object value, int min, int max) {
    String unit = value instanceof CharSequence ? "size.text." : "size.elements.";
    return Message.of(unit + kind(min, max), "min", min, "max", max);
  }

  private static String kind(int min, int max) {
    if (min == max) {
      return "exact";
    }
    if (min <= 0) {
      return "max";
    }
    return max == Integer.MAX_VALUE ? "min" : "range";
  }
}
