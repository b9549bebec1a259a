package dev.narae.json;

import org.jspecify.annotations.Nullable;

/** Looks ahead for the property that tells the cases of a sealed type apart. */
final class TagSearch {
  private static final JsonNames NONE = JsonNames.of();

  /** What is neither text nor null. */
  private static final Object OTHER = new Object();

  private TagSearch() {}

  /**
   * The value of a property of an object.
   *
   * @param ahead before the object
   * @return null if it is missing or JSON null, the text of a string, and something else for
   *     anything else
   */
  static @Nullable Object find(Walker ahead, String property) {
    ahead.begin(0);
    while (ahead.nextName(NONE)) {
      if (ahead.cursor().nameText().equals(property)) {
        byte first = ahead.peek();
        if (first == '"') {
          ahead.cursor().string();
          return ahead.cursor().text();
        }
        return first == 'n' ? null : OTHER;
      }
      ahead.skip();
    }
    return null;
  }
}
