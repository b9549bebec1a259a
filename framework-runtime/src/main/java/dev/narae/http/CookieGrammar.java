package dev.narae.http;

/** What the parts of a {@code Set-Cookie} header may hold (RFC 6265, section 4.1.1). */
final class CookieGrammar {
  private CookieGrammar() {}

  static void checkName(String name) {
    if (!Headers.isToken(name)) {
      throw new IllegalArgumentException(
          "A cookie can't be named \"" + Headers.printable(name) + "\".");
    }
  }

  /** The value is not part of the message: it may be a secret. */
  static void checkValue(String name, String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    int end = quoted ? value.length() - 1 : value.length();
    for (int i = quoted ? 1 : 0; i < end; i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '"' || c == ',' || c == ';' || c == '\\') {
        throw new IllegalArgumentException(
            "The value of the cookie "
                + name
                + " holds a character that is not allowed at index "
                + i
                + ": encode it, such as in Base64.");
      }
    }
  }

  static void checkPath(String path) {
    boolean allowed = path.startsWith("/");
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      allowed &= c >= ' ' && c < 0x7F && c != ';';
    }
    if (!allowed) {
      throw new IllegalArgumentException(
          "A cookie's path begins with a slash and is printable ASCII without semicolons, not \""
              + Headers.printable(path)
              + "\".");
    }
  }

  static void checkDomain(String domain) {
    boolean allowed =
        !domain.isEmpty()
            && !domain.startsWith(".")
            && !domain.endsWith(".")
            && !domain.contains("..");
    for (int i = 0; i < domain.length(); i++) {
      char c = domain.charAt(i);
      allowed &=
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '.';
    }
    if (!allowed) {
      throw new IllegalArgumentException(
          "A cookie's domain is a host name, not \"" + Headers.printable(domain) + "\".");
    }
  }
}
