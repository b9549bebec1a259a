package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/** The texts of messages in the language of one request. */
abstract class Wording {
  /** The text of the key, its placeholders not filled; null if there is no such key. */
  abstract @Nullable String text(String key);

  /** The built-in texts in English. */
  static final class English extends Wording {
    static final Wording INSTANCE = new English();

    @Override
    @Nullable String text(String key) {
      return TextTable.text(EnglishTexts.TABLE, key);
    }
  }
}
