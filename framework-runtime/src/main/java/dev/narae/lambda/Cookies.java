package dev.narae.lambda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up cookies among {@code name=value} pairs. */
final class Cookies {
  private Cookies() {}

  /** The value of the first cookie of that name; null if there is none. */
  static @Nullable String value(List<String> pairs, String name) {
    for (int i = 0; i < pairs.size(); i++) {
      String pair = pairs.get(i);
      int equals = pair.indexOf('=');
      if (equals >= 0 && pair.substring(0, equals).trim().equals(name)) {
        return unquoted(pair.substring(equals + 1).trim());
      }
    }
    return null;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
