package dev.narae.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of messages in the language of one client. For every key the first of these speaks: the
 * application in that language, we in that language, the application in English, we in English.
 */
final class Wording {
  private static final String ENGLISH = "en";
  private static final String KOREAN = "ko";

  private final AppTexts texts;
  private final String language;

  Wording(Client client) {
    this.texts = client.texts();
    this.language = client.choose(spoken(texts));
  }

  private static List<String> spoken(AppTexts texts) {
    List<String> spoken = new ArrayList<>();
    spoken.add(ENGLISH);
    spoken.add(KOREAN);
    spoken.addAll(texts.languages());
    return spoken;
  }

  String language() {
    return language;
  }

  /** The text of the key, its placeholders not filled; null if there is no such key. */
  @Nullable String text(String key) {
    String text = ofApp(language, key);
    if (text == null && language.equals(KOREAN)) {
      text = TextTable.text(KoreanTexts.TABLE, key);
    }
    if (text == null) {
      text = ofApp(ENGLISH, key);
    }
    return text == null ? TextTable.text(EnglishTexts.TABLE, key) : text;
  }

  private @Nullable String ofApp(String spoken, String key) {
    return texts.languages().contains(spoken) ? texts.text(spoken, key) : null;
  }

  /** The message in this language. */
  String say(Message message) {
    return Template.of(message, this);
  }

  /** A text that is a built-in one in English, in this language; any other as it is. */
  String say(String english) {
    if (language.equals(ENGLISH) && texts.languages().isEmpty()) {
      return english;
    }
    Message message = Recognized.message(english);
    return message == null ? english : say(message);
  }
}
