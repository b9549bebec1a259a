package dev.narae.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Header fields of an answer: lower-case names, checked against the grammar of RFC 9110, 5. */
final class Headers {
  private static final String TOKEN_SYMBOLS = "!#$%&'*+-.^_`|~";

  private Headers() {}

  /** A copy with one more field; a field of the same name is replaced. */
  static Map<String, String> with(Map<String, String> headers, String name, String value) {
    check(name, value);
    Map<String, String> copy = new LinkedHashMap<>(headers);
    copy.put(name.toLowerCase(Locale.ROOT), value);
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Does nothing for a field that can't be mistaken for two.
   *
   * @throws IllegalArgumentException if the name is no token, or the value holds a control
   *     character or one beyond ASCII
   */
  static void check(String name, String value) {
    if (!isToken(name)) {
      throw new IllegalArgumentException("A header can't be named \"" + printable(name) + "\".");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c >= 0x7F) {
        throw new IllegalArgumentException(
            "The value of the header "
                + name
                + " holds the character U+"
                + Integer.toHexString(c).toUpperCase(Locale.ROOT)
                + " at index "
                + i
                + ". Only printable ASCII is allowed: encode the value.");
      }
    }
  }

  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean alphanumeric =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!alphanumeric && TOKEN_SYMBOLS.indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      printable.append(c < ' ' || c >= 0x7F ? '?' : c);
    }
    return printable.toString();
  }
}
