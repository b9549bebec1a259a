package dev.narae.json;

import org.jspecify.annotations.Nullable;

/** Finds the name that somebody who wrote another one may have meant. */
final class NearNames {
  /** Longer names are no slips of the pen, and comparing takes the product of two lengths. */
  private static final int MAX_LENGTH = 64;

  private NearNames() {}

  /**
   * The known name that is nearest to a text: in other case, or with few characters more, less or
   * different.
   *
   * @return null if none is near
   */
  static @Nullable String of(String text, JsonNames known) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    String nearest = null;
    int least = 1 + Math.min(2, (text.length() + 1) / 3);
    for (int i = 0; i < known.count(); i++) {
      String name = known.get(i);
      int distance = name.equalsIgnoreCase(text) ? 0 : distance(name, text, least);
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  /** Levenshtein's distance; the bound itself if it is not below. */
  private static int distance(String a, String b, int bound) {
    if (a.length() > MAX_LENGTH || Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    // Of each beginning of b to the beginning of a that was looked at last.
    int[] distances = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      distances[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = distances[0];
      distances[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = distances[j];
        distances[j] = Math.min(replaced, 1 + Math.min(diagonal, distances[j - 1]));
      }
    }
    return Math.min(bound, distances[b.length()]);
  }
}
