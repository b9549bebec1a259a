package dev.narae.json;

import java.util.Arrays;

/**
 * Which properties with several names were given in each open object. Only these are kept, so there
 * are few, and looking through them is quick.
 */
final class GivenFields {
  /** Until there is something to keep. */
  private static final int[] NONE = {};

  private int[] fields = NONE;
  private int count;
  private int[] starts = NONE;
  private int depth;

  /** Forgets everything, for another document. */
  void clear() {
    count = 0;
    depth = 0;
  }

  /** Enters an object or array. */
  void begin() {
    if (depth == starts.length) {
      starts = Arrays.copyOf(starts, depth + 16);
    }
    starts[depth++] = count;
  }

  /** Leaves it. */
  void end() {
    count = starts[--depth];
  }

  /** How many objects and arrays are open. */
  int depth() {
    return depth;
  }

  /** Leaves all but the outer ones. */
  void endTo(int outer) {
    while (depth > outer) {
      end();
    }
  }

  /** Takes a property down; false if it was given in the object before. */
  boolean add(int field) {
    for (int i = starts[depth - 1]; i < count; i++) {
      if (fields[i] == field) {
        return false;
      }
    }
    if (count == fields.length) {
      fields = Arrays.copyOf(fields, count + 8);
    }
    fields[count++] = field;
    return true;
  }
}
