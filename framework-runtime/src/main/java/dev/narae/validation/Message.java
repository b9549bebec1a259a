package dev.narae.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a value, named by a key, so that it can be said in the client's language and
 * in the application's own words. Made only when something is wrong. Immutable.
 *
 * <p>The text of a key may have placeholders: {@code {min}} is replaced by the argument of that
 * name.
 */
public final class Message {
  private final String key;
  private final Object[] arguments;

  private Message(String key, Object[] arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  /** The message of that key. */
  public static Message of(String key) {
    return new Message(key, new Object[0]);
  }

  /** The message of that key with one argument. */
  public static Message of(String key, String name, Object value) {
    return new Message(key, new Object[] {name, value});
  }

  /** The message of that key with two arguments. */
  public static Message of(
      String key, String name, Object value, String secondName, Object secondValue) {
    return new Message(key, new Object[] {name, value, secondName, secondValue});
  }

  /** The message of that key; names and values of its arguments take turns. */
  static Message of(String key, List<Object> arguments) {
    return new Message(key, arguments.toArray());
  }

  /** Names the text. */
  String key() {
    return key;
  }

  /** The argument of that name; null if there is none. */
  @Nullable Object argument(String name) {
    for (int i = 0; i < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        return arguments[i + 1];
      }
    }
    return null;
  }
}
