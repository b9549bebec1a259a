package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/**
 * A claim that is a list: texts with spaces between, or an array, which gateways hand on as {@code
 * [a b]} or as JSON. Searched where it lies: nothing is allocated.
 */
final class ClaimList {
  private ClaimList() {}

  /** Whether one of those texts is in the list. */
  static boolean hasAny(@Nullable String claim, String[] wanted) {
    if (claim == null) {
      return false;
    }
    boolean array = isArray(claim);
    int end = array ? claim.length() - 1 : claim.length();
    int start = array ? 1 : 0;
    while (start < end) {
      int next = start;
      while (next < end && !isBetween(claim.charAt(next), array)) {
        next++;
      }
      if (next > start && isOneOf(claim, start, next, wanted)) {
        return true;
      }
      start = next + 1;
    }
    return false;
  }

  static boolean isArray(String claim) {
    return claim.startsWith("[") && claim.endsWith("]");
  }

  /** Neither scopes nor audiences have spaces, quotes or commas in them. */
  private static boolean isBetween(char c, boolean array) {
    return c == ' ' || (array && (c == ',' || c == '"'));
  }

  private static boolean isOneOf(String claim, int start, int end, String[] wanted) {
    for (String text : wanted) {
      if (text.length() == end - start && claim.startsWith(text, start)) {
        return true;
      }
    }
    return false;
  }
}
