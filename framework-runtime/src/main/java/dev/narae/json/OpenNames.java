package dev.narae.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in the objects that are open: none may come twice. Takes little more than linear time
 * however the names are chosen, also if all have the same hash code.
 */
final class OpenNames {
  /** Names of one object that are compared one by one, by their hash codes. */
  private static final int FEW = 32;

  /** Numbers for each name. */
  private static final int PAIR = 2;

  /** Numbers for each level. */
  private static final int FRAME = 3;

  private final ByteCursor cursor;

  // For each name: its hash code and where it begins. Object after object, the outermost first.
  private int[] names = new int[PAIR * FEW];
  private int end;

  // For each object or array: where its names begin in the other array, where it begins itself, and
  // the index that a known name would have after the last one.
  private int[] levels = new int[FRAME * 8];
  private int top = -FRAME;

  /** Names beyond the few, each behind the place where its object begins. */
  private @Nullable Set<String> more;

  OpenNames(ByteCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Opens an object or an array.
   *
   * @throws MalformedJsonException if too many are open
   */
  void open() {
    top += FRAME;
    if (top == FRAME * Engine.MAX_DEPTH) {
      throw cursor.malformed("The JSON text is nested too deeply");
    }
    if (top == levels.length) {
      levels = Arrays.copyOf(levels, top * 2);
    }
    levels[top] = end;
    levels[top + 1] = cursor.at();
    levels[top + 2] = 0;
  }

  /** Closes it. */
  void close() {
    end = levels[top];
    top -= FRAME;
  }

  /** The index of the name that usually follows the last one. */
  int guess() {
    return levels[top + 2];
  }

  /**
   * Adds the name that the cursor has stepped over.
   *
   * @param index among names that are known; {@link JsonNames#UNKNOWN} if it is none of them
   * @throws MalformedJsonException if the object has that name already
   */
  void add(int index) {
    if (index != JsonNames.UNKNOWN) {
      levels[top + 2] = index + 1;
    }
    int hash = cursor.nameHash();
    for (int i = levels[top]; i < end; i += PAIR) {
      if (names[i] == hash && cursor.isName(names[i + 1])) {
        throw cursor.malformed("An object of the JSON text has the same name twice");
      }
    }
    if (end - levels[top] == PAIR * FEW) {
      addToMore(levels[top + 1] + ":" + cursor.nameText());
      return;
    }
    if (end == names.length) {
      names = Arrays.copyOf(names, end * 2);
    }
    names[end] = hash;
    names[end + 1] = cursor.nameStart();
    end += PAIR;
  }

  private void addToMore(String name) {
    if (more == null) {
      more = new HashSet<>();
    }
    if (!more.add(name)) {
      throw cursor.malformed("An object of the JSON text has the same name twice");
    }
  }
}
