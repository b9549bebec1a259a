package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/**
 * The text of a message before its placeholders are filled.
 *
 * <p>{@code {max}} is an argument of the message or, if it has none of that name, the text of
 * another key. {@code {max:character|characters}} is the first word if the argument is 1, and the
 * second otherwise. A backslash takes the meaning from the character after it. A placeholder of
 * neither kind stays as it is.
 */
final class Template {
  /** Texts of keys may name other keys; nobody needs more than that. */
  private static final int MAX_DEPTH = 4;

  private final Message message;
  private final Wording wording;

  private Template(Message message, Wording wording) {
    this.message = message;
    this.wording = wording;
  }

  static String fill(String template, Message message, Wording wording) {
    StringBuilder text = new StringBuilder(template.length() + 16);
    new Template(message, wording).fill(template, text, 0);
    return text.toString();
  }

  private void fill(String template, StringBuilder text, int depth) {
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      int end = c == '{' ? template.indexOf('}', i) : -1;
      if (c == '\\' && i + 1 < template.length()) {
        text.append(template.charAt(++i));
      } else if (end > 0) {
        String placeholder = template.substring(i + 1, end);
        if (!replace(placeholder, text, depth)) {
          text.append('{').append(placeholder).append('}');
        }
        i = end;
      } else {
        text.append(c);
      }
    }
  }

  private boolean replace(String placeholder, StringBuilder text, int depth) {
    int colon = placeholder.indexOf(':');
    String name = colon < 0 ? placeholder : placeholder.substring(0, colon);
    Object argument = message.argument(name);
    if (argument != null) {
      text.append(colon < 0 ? argument : word(placeholder.substring(colon + 1), argument));
      return true;
    }
    String other = depth < MAX_DEPTH ? wording.text(name) : null;
    if (other == null) {
      return false;
    }
    fill(other, text, depth + 1);
    return true;
  }

  private static String word(String words, Object number) {
    int bar = words.indexOf('|');
    if (bar < 0) {
      return words;
    }
    return number.toString().equals("1") ? words.substring(0, bar) : words.substring(bar + 1);
  }

  /** What the key's text is with its placeholders filled; the key itself if there is no text. */
  static String of(Message message, Wording wording) {
    @Nullable String template = wording.text(message.key());
    return template == null ? message.key() : fill(template, message, wording);
  }
}
