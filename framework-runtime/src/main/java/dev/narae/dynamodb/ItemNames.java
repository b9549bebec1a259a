package dev.narae.dynamodb;

import java.util.HashMap;
import java.util.Map;

/** The attribute names a record has, each with its index in the order given. */
public final class ItemNames {
  /** The index of a name that is not among these. */
  public static final int UNKNOWN = -1;

  private final Map<String, Integer> indexes;

  private ItemNames(Map<String, Integer> indexes) {
    this.indexes = indexes;
  }

  /**
   * Names with the indexes 0, 1, 2 ….
   *
   * @throws IllegalArgumentException if a name is given twice
   */
  public static ItemNames of(String... names) {
    Map<String, Integer> indexes = new HashMap<>(names.length * 2);
    for (int i = 0; i < names.length; i++) {
      if (indexes.put(names[i], i) != null) {
        throw new IllegalArgumentException("The attribute " + names[i] + " is given twice.");
      }
    }
    return new ItemNames(indexes);
  }

  /** The name's index, or {@link #UNKNOWN}. */
  public int indexOf(String name) {
    Integer index = indexes.get(name);
    return index == null ? UNKNOWN : index;
  }
}
