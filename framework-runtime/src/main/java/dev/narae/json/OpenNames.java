package dev.narae.json;

import dev.narae.validation.Violations;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects and arrays that are open, and the names in them: none may come twice. Names that are
 * known are told by a bit each. Others take little more than linear time however they are chosen,
 * also if all have the same hash code.
 */
final class OpenNames {
  /** Names of one object that are compared one by one, by their hash codes. */
  private static final int FEW = 32;

  /** Numbers for each name. */
  private static final int PAIR = 2;

  /** The place in an object before its first name; indexes of arrays are below it. */
  private static final int NO_PLACE = -1;

  private final ByteCursor cursor;

  /** For each name but those with a bit: its hash code and where it begins. Outer objects first. */
  private int[] names = new int[PAIR * 8];

  private int end;
  private Level[] levels = new Level[0];
  private int depth;

  /** Names beyond the few, each behind the place where its object begins. */
  private @Nullable Set<String> more;

  OpenNames(ByteCursor cursor) {
    this.cursor = cursor;
  }

  /** What is known of one object or array. */
  private static final class Level {
    /** Where its names begin in the array of all. */
    int names;

    /** Where it begins itself. */
    int start;

    /** The index that a known name would have after the last one. */
    int guess;

    /** Where the last name's content begins; for arrays, the complement of the next index. */
    int place;

    /** A number that the reader keeps here. */
    int mark;

    /** Which of the first 64 known names were there. */
    long seen;

    /** The names that the bits stand for. */
    @Nullable JsonNames known;

    /** Whether names were told by several tables, so that no bit stands for one. */
    boolean mixed;
  }

  /** Forgets everything, for another document. */
  void clear() {
    end = 0;
    depth = 0;
    more = null;
  }

  /**
   * Opens an object or an array.
   *
   * @param mark a number to keep for it
   * @throws MalformedJsonException if too many are open
   */
  void open(int mark) {
    if (depth == cursor.limits().depth()) {
      throw cursor.malformed("The JSON text is nested too deeply");
    }
    if (depth == levels.length) {
      grow();
    }
    Level level = levels[depth++];
    level.names = end;
    level.start = cursor.at();
    level.guess = 0;
    level.place = NO_PLACE;
    level.mark = mark;
    level.seen = 0;
    level.known = null;
    level.mixed = false;
  }

  /** Closes it. */
  void close() {
    end = levels[--depth].names;
  }

  /** How many are open. */
  int depth() {
    return depth;
  }

  /** Closes all but the outer ones. */
  void closeTo(int outer) {
    if (depth > outer) {
      end = levels[outer].names;
      depth = outer;
    }
  }

  /** The number that was kept for what was closed last. */
  int markOfClosed() {
    return levels[depth].mark;
  }

  /** The index of the name that usually follows the last one. */
  int guess() {
    return levels[depth - 1].guess;
  }

  /** Counts an element of the array. */
  void element() {
    levels[depth - 1].place--;
  }

  /**
   * Adds the name that the cursor has stepped over.
   *
   * @param index among the names that are known; {@link JsonNames#UNKNOWN} if it is none of them
   * @throws MalformedJsonException if the object has that name already
   */
  void add(JsonNames known, int index) {
    Level level = levels[depth - 1];
    level.place = cursor.nameStart();
    if (level.known != known) {
      use(known, level);
    }
    if (index != JsonNames.UNKNOWN) {
      level.guess = index + 1;
    }
    if (index < 0 || index >= Long.SIZE || level.mixed || known.isAliased(index)) {
      addOther(level);
      return;
    }
    long bit = 1L << index;
    if ((level.seen & bit) != 0) {
      throw twice();
    }
    level.seen |= bit;
  }

  /** Enters the names and indexes down to the current place. */
  void enterInto(Violations violations) {
    for (int i = 0; i < depth; i++) {
      int place = levels[i].place;
      if (place >= 0) {
        violations.enter(cursor.textAt(place));
      } else if (place < NO_PLACE) {
        violations.enter(NO_PLACE - 1 - place);
      }
    }
  }

  /** Bits stand for these names from now on; for none if they stood for others. */
  private void use(JsonNames known, Level level) {
    JsonNames before = level.known;
    level.known = known;
    if (before == null) {
      return;
    }
    level.mixed = true;
    for (int i = 0; i < Long.SIZE; i++) {
      if ((level.seen >>> i & 1) != 0) {
        addToMore(level, before.get(i));
      }
    }
    level.seen = 0;
  }

  /** Adds a name that has no bit. */
  private void addOther(Level level) {
    int hash = cursor.nameHash();
    for (int i = level.names; i < end; i += PAIR) {
      if (names[i] == hash && cursor.textAt(names[i + 1]).equals(cursor.nameText())) {
        throw twice();
      }
    }
    if (level.mixed || end - level.names == PAIR * FEW) {
      addToMore(level, cursor.nameText());
      return;
    }
    if (end == names.length) {
      names = Arrays.copyOf(names, end * 2);
    }
    names[end] = hash;
    names[end + 1] = cursor.nameStart();
    end += PAIR;
  }

  private void addToMore(Level level, String name) {
    if (more == null) {
      more = new HashSet<>();
    }
    if (!more.add(level.start + ":" + name)) {
      throw twice();
    }
  }

  private MalformedJsonException twice() {
    return cursor.malformed("An object of the JSON text has the same name twice");
  }

  private void grow() {
    int before = levels.length;
    levels = Arrays.copyOf(levels, Math.max(8, before * 2));
    for (int i = before; i < levels.length; i++) {
      levels[i] = new Level();
    }
  }
}
