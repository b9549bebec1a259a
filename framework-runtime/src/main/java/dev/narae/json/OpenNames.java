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

  /** Two numbers in each of the arrays. */
  private static final int PAIR = 2;

  private final ByteCursor cursor;

  // For each name: its hash code and where it begins. Object after object, the outermost first.
  private int[] names = new int[PAIR * FEW * 2];
  private int end;

  // For each object or array: where its names begin in the other array, and where it begins itself.
  private int[] levels = new int[PAIR * 8];
  private int top = -PAIR;

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
    top += PAIR;
    if (top == PAIR * Engine.MAX_DEPTH) {
      throw cursor.malformed("The JSON text is nested too deeply");
    }
    if (top == levels.length) {
      levels = Arrays.copyOf(levels, top * 2);
    }
    levels[top] = end;
    levels[top + 1] = cursor.at();
  }

  /** Closes it. */
  void close() {
    end = levels[top];
    top -= PAIR;
  }

  /**
   * Adds the name that the cursor has stepped over.
   *
   * @throws MalformedJsonException if the object has that name already
   */
  void add() {
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
