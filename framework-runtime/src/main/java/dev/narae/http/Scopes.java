package dev.narae.http;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scopes in a claim's text. Tokens have them in one text with spaces between (RFC 8693, section
 * 4.2), or in an array, which gateways hand on as {@code [a b]} or as JSON.
 */
final class Scopes {
  private Scopes() {}

  static Set<String> parse(@Nullable String claim) {
    if (claim == null) {
      return Set.of();
    }
    String text = claim.strip();
    boolean array = text.startsWith("[") && text.endsWith("]");
    Set<String> scopes = new LinkedHashSet<>();
    StringBuilder scope = new StringBuilder();
    for (int i = array ? 1 : 0; i < text.length() - (array ? 1 : 0); i++) {
      char c = text.charAt(i);
      // A scope has no space and no quote in it (RFC 6749, section 3.3).
      if (c == ' ' || (array && (c == ',' || c == '"'))) {
        add(scope, scopes);
      } else {
        scope.append(c);
      }
    }
    add(scope, scopes);
    return Collections.unmodifiableSet(scopes);
  }

  private static void add(StringBuilder scope, Set<String> scopes) {
    if (scope.length() > 0) {
      scopes.add(scope.toString());
      scope.setLength(0);
    }
  }
}
