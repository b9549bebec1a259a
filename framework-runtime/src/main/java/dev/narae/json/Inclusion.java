package dev.narae.json;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which values a property is left out for. For generated codecs. */
public final class Inclusion {
  private static final UUID NIL = new UUID(0, 0);

  private Inclusion() {}

  /**
   * Whether a value has no content: null, empty text, an empty collection, map or array, or the
   * UUID of zeros alone (RFC 9562, section 5.9), as Jackson has it.
   */
  public static boolean isEmpty(@Nullable Object value) {
    if (value instanceof CharSequence text) {
      return text.length() == 0;
    } else if (value instanceof Collection<?> collection) {
      return collection.isEmpty();
    } else if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value == null || NIL.equals(value) || isEmptyArray(value);
  }

  /** Whether a value is null, or what a field of its primitive type is at first. */
  public static boolean isDefault(@Nullable Object value) {
    return value == null
        || Boolean.FALSE.equals(value)
        || (value instanceof Character character && character == 0)
        || (value instanceof Double number && isDefault(number.doubleValue()))
        || (value instanceof Float number && isDefault(number.doubleValue()))
        || (value instanceof Number whole && isWholeZero(whole));
  }

  /** Whether a value is false. */
  public static boolean isDefault(boolean value) {
    return !value;
  }

  /** Whether a value is 0. */
  public static boolean isDefault(long value) {
    return value == 0;
  }

  /** Whether a value is 0, and not -0. */
  public static boolean isDefault(double value) {
    return Double.compare(value, 0) == 0;
  }

  private static boolean isEmptyArray(Object value) {
    return (value instanceof Object[] objects && objects.length == 0)
        || (value instanceof byte[] bytes && bytes.length == 0)
        || (value instanceof int[] ints && ints.length == 0)
        || (value instanceof long[] longs && longs.length == 0)
        || (value instanceof double[] doubles && doubles.length == 0)
        || (value instanceof float[] floats && floats.length == 0)
        || (value instanceof short[] shorts && shorts.length == 0)
        || (value instanceof char[] chars && chars.length == 0)
        || (value instanceof boolean[] booleans && booleans.length == 0);
  }

  private static boolean isWholeZero(Number value) {
    return !(value instanceof Double || value instanceof Float) && value.longValue() == 0;
  }
}
