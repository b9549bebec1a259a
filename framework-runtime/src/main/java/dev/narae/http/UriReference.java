package dev.narae.http;

/** Where an answer leads to: a URI or a path, percent-encoded (RFC 3986). */
final class UriReference {
  private static final String SYMBOLS = "-._~:/?#[]@!$&'()*+,;=";

  private UriReference() {}

  /**
   * Returns the text if it is one.
   *
   * @throws IllegalArgumentException if it is empty, holds a character that URIs have
   *     percent-encoded only, or a percent sign that begins no escape
   */
  static String check(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("The location is empty.");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || SYMBOLS.indexOf(c) >= 0
              || (c == '%' && isEscape(text, i));
      if (!allowed) {
        throw new IllegalArgumentException(
            "The location \""
                + Headers.printable(text)
                + "\" holds a character at index "
                + i
                + " that is not allowed in a URI. Use PercentEncoding.encode for its parts.");
      }
    }
    return text;
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0
        && text.charAt(at + 1) < 0x7F
        && text.charAt(at + 2) < 0x7F;
  }
}
