package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/**
 * Texts by key, as lines of {@code key=text} in one constant. A few texts of some dozens are looked
 * up in a bad request and none in a good one, so that a map would cost more than it saves.
 */
final class TextTable {
  private TextTable() {}

  /** The text of the key; null if the table has none. */
  static @Nullable String text(String table, String key) {
    int at = 0;
    while (at < table.length()) {
      int end = table.indexOf('\n', at);
      if (table.startsWith(key, at) && table.charAt(at + key.length()) == '=') {
        return table.substring(at + key.length() + 1, end);
      }
      at = end + 1;
    }
    return null;
  }
}
