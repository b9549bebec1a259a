package dev.narae.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which message an English text is, and its arguments. So the code that reads values says
 * what it expects in plain English, as with gettext, and only a client of another language pays for
 * the search.
 */
final class Recognized {
  private final String text;
  private final List<Object> arguments = new ArrayList<>(4);

  private Recognized(String text) {
    this.text = text;
  }

  /** Null if it is none of the built-in texts. */
  static @Nullable Message message(String english) {
    String table = EnglishTexts.TABLE;
    int at = 0;
    while (at < table.length()) {
      int end = table.indexOf('\n', at);
      int equals = table.indexOf('=', at);
      String key = table.substring(at, equals);
      String template = table.substring(equals + 1, end);
      Recognized match = new Recognized(english);
      if (isSaidInPlainEnglish(key, template) && match.isMadeOf(template)) {
        return Message.of(key, match.arguments);
      }
      at = end + 1;
    }
    return null;
  }

  /** Constraints name their messages: "must match {regexp}" could be words of a user. */
  private static boolean isSaidInPlainEnglish(String key, String template) {
    return template.indexOf('{') < 0
        || key.equals("enum")
        || key.equals("format.pattern")
        || key.equals("range.whole")
        || key.equals("unknown.near");
  }

  /** Whether the text is the template with something in the place of each placeholder. */
  private boolean isMadeOf(String template) {
    int position = 0;
    int from = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      if (!text.startsWith(template.substring(from, open), position)) {
        return false;
      }
      position += open - from;
      int next = template.indexOf('{', close);
      String literal = template.substring(close + 1, next < 0 ? template.length() : next);
      int end = next < 0 ? text.length() - literal.length() : text.indexOf(literal, position);
      if (end <= position) {
        return false;
      }
      arguments.add(template.substring(open + 1, close));
      arguments.add(text.substring(position, end));
      position = end;
      from = close + 1;
      open = next;
    }
    return text.substring(position).equals(template.substring(from));
  }
}
