package dev.narae.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names an object may have, each with its index in the order given. A look-up allocates
 * nothing: the parser hands out one string per distinct name, whose hash is computed once.
 */
public final class JsonNames {
  /** The index of a name that is not among these. */
  public static final int UNKNOWN = -1;

  private final @Nullable String[] names;
  private final int[] indexes;
  private final int mask;
  private final String[] ordered;

  /** Each name as it usually stands in a document: after a comma, in quotes, before a colon. */
  private final byte[][] spellings;

  /** Which properties have several names. */
  private final boolean[] aliased;

  private JsonNames(int capacity, int count) {
    this.names = new String[capacity];
    this.indexes = new int[capacity];
    this.mask = capacity - 1;
    this.ordered = new String[count];
    this.spellings = new byte[count][];
    this.aliased = new boolean[count];
  }

  /**
   * Names with the indexes 0, 1, 2 ….
   *
   * @throws IllegalArgumentException if a name is given twice
   */
  public static JsonNames of(JsonName... known) {
    // At most half full, so that unknown names are told after one or two looks.
    int capacity = Integer.highestOneBit(Math.max(known.length, 1)) * 4;
    JsonNames table = new JsonNames(capacity, known.length);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < known.length; i++) {
      if (!seen.add(known[i].text())) {
        throw new IllegalArgumentException("The property name " + known[i] + " is given twice.");
      }
      table.put(known[i].text(), i);
      table.spellings[i] = known[i].afterComma();
    }
    return table;
  }

  /**
   * These names with another one for one of them: it has the same index.
   *
   * @throws IllegalArgumentException if it is among them already
   */
  public JsonNames alias(String alias, JsonName name) {
    if (indexOf(alias) != UNKNOWN) {
      throw new IllegalArgumentException("The property name " + alias + " is given twice.");
    }
    JsonNames table = new JsonNames(names.length * 2, ordered.length);
    for (int slot = 0; slot < names.length; slot++) {
      if (names[slot] != null) {
        table.add(names[slot], indexes[slot]);
      }
    }
    System.arraycopy(ordered, 0, table.ordered, 0, ordered.length);
    System.arraycopy(spellings, 0, table.spellings, 0, spellings.length);
    System.arraycopy(aliased, 0, table.aliased, 0, aliased.length);
    int index = indexOf(name.text());
    table.add(alias, index);
    table.aliased[index] = true;
    return table;
  }

  /** Whether the property of that index has several names. */
  boolean isAliased(int index) {
    return index != UNKNOWN && aliased[index];
  }

  /** The name's index, or {@link #UNKNOWN}. */
  int indexOf(String name) {
    int slot = slot(name.hashCode());
    while (true) {
      String candidate = names[slot];
      if (candidate == null) {
        return UNKNOWN;
      }
      if (candidate.equals(name)) {
        return indexes[slot];
      }
      slot = (slot + 1) & mask;
    }
  }

  /**
   * The index of a name in ASCII, or {@link #UNKNOWN}.
   *
   * @param hash of its text
   */
  int indexOf(int hash, byte[] bytes, int from, int to) {
    int slot = slot(hash);
    while (true) {
      String candidate = names[slot];
      if (candidate == null) {
        return UNKNOWN;
      }
      if (isAt(candidate, bytes, from, to)) {
        return indexes[slot];
      }
      slot = (slot + 1) & mask;
    }
  }

  /** How many names there are. */
  int count() {
    return ordered.length;
  }

  /** The name of that index. */
  String get(int index) {
    return ordered[index];
  }

  /** All names in their order, for people. */
  String list() {
    return String.join(", ", ordered);
  }

  /**
   * Whether the name of that index stands there with its colon, spelled in the usual way.
   *
   * @param index may be beyond the last name's
   * @param end of the document
   * @return the number of bytes; 0 if not
   */
  int lengthAt(int index, byte[] bytes, int at, int end) {
    if (index >= spellings.length) {
      return 0;
    }
    byte[] usual = spellings[index];
    int after = at + usual.length - 1;
    // The name's own length is what tells it from most others.
    if (after > end || bytes[after - 1] != ':') {
      return 0;
    }
    return Arrays.equals(usual, 1, usual.length, bytes, at, after) ? usual.length - 1 : 0;
  }

  private static boolean isAt(String name, byte[] bytes, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void put(String name, int index) {
    add(name, index);
    ordered[index] = name;
  }

  private void add(String name, int index) {
    int slot = slot(name.hashCode());
    while (names[slot] != null) {
      slot = (slot + 1) & mask;
    }
    names[slot] = name;
    indexes[slot] = index;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & mask;
  }
}
