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
    String lower = name.toLowerCase(Locale.ROOT);
    checkOwner(lower);
    Map<String, String> copy = new LinkedHashMap<>(headers);
    copy.put(lower, value);
    return Collections.unmodifiableMap(copy);
  }

  /** A copy in which the field has one more value, after a comma (RFC 9110, section 5.3). */
  static Map<String, String> plus(Map<String, String> headers, String name, String value) {
    String before = headers.get(name.toLowerCase(Locale.ROOT));
    return with(headers, name, before == null ? value : before + ", " + value);
  }

  /**
   * An opaque text as an entity tag has it (RFC 9110, section 8.8.3).
   *
   * @throws IllegalArgumentException if it holds a quote, a space or what is no printable ASCII
   */
  static String quoted(String opaque) {
    for (int i = 0; i < opaque.length(); i++) {
      char c = opaque.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '"') {
        throw new IllegalArgumentException(
            "An entity tag is printable ASCII without spaces and quotes, not \""
                + printable(opaque)
                + "\".");
      }
    }
    return '"' + opaque + '"';
  }

  /**
   * What frames an answer is written by the gateway, and a cookie does not fit in between others.
   */
  private static void checkOwner(String lowerName) {
    switch (lowerName) {
      case "set-cookie" ->
          throw new IllegalArgumentException("Cookies have a method of their own: cookie(…).");
      case "connection",
          "content-length",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade" ->
          throw new IllegalArgumentException("The gateway writes the header " + lowerName + ".");
      default -> {}
    }
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

  /** Whether it is a token of RFC 9110, section 5.6.2. */
  static boolean isToken(String name) {
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

  /** The text with a question mark for all that is no printable ASCII. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      printable.append(c < ' ' || c >= 0x7F ? '?' : c);
    }
    return printable.toString();
  }
}
