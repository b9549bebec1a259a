package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a route offers, of which the request's {@code Accept} chooses (RFC 9110,
 * section 12.5.1). Immutable.
 */
public final class Offers {
  private final String[] types;
  private final String[] bare;
  private final String[] charsets;

  private Offers(String[] types) {
    this.types = types;
    this.bare = new String[types.length];
    this.charsets = new String[types.length];
    for (int i = 0; i < types.length; i++) {
      WeightedList parts = new WeightedList(types[i]);
      if (!parts.next()) {
        throw new IllegalArgumentException("No media type: \"" + types[i] + "\".");
      }
      String charset = parts.charset();
      bare[i] = parts.value();
      charsets[i] = charset == null ? "utf-8" : charset;
    }
  }

  /** Offers of those media types, the most preferable first. */
  public static Offers of(String... mediaTypes) {
    return new Offers(mediaTypes.clone());
  }

  /**
   * The index of the media type that the client likes best. The first one wins a draw, and where
   * the client says nothing that can be understood. Of all parameters only the charset counts; a
   * type without one is in UTF-8.
   *
   * @throws Problem 406 if the client likes none
   */
  public int choose(Request request) {
    String accept = request.header("accept");
    int[] weights = accept == null ? null : weights(accept);
    if (weights == null) {
      return 0;
    }
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] > weights[best]) {
        best = i;
      }
    }
    if (weights[best] == 0) {
      throw Problem.of(406, "This route answers " + String.join(", ", types) + " only.");
    }
    return best;
  }

  /** For each type the weight of the range that fits it closest; null if there are no ranges. */
  private int @Nullable [] weights(String accept) {
    int[] weights = new int[types.length];
    int[] closest = new int[types.length];
    boolean any = false;
    WeightedList ranges = new WeightedList(accept);
    while (ranges.next()) {
      any = true;
      for (int i = 0; i < types.length; i++) {
        int close = closeness(ranges.value(), ranges.charset(), i);
        if (close > 0 && close >= closest[i]) {
          weights[i] =
              close == closest[i] ? Math.max(weights[i], ranges.weight()) : ranges.weight();
          closest[i] = close;
        }
      }
    }
    return any ? weights : null;
  }

  /** How closely a range fits a type: 0 if not at all. Some clients write a star alone. */
  private int closeness(String range, @Nullable String charset, int index) {
    if (charset != null && !charset.equals(charsets[index])) {
      return 0;
    }
    int byCharset = charset == null ? 0 : 1;
    if (range.equals(bare[index])) {
      return 5 + byCharset;
    }
    if (range.equals("*/*") || range.equals("*")) {
      return 1 + byCharset;
    }
    boolean ofType =
        range.endsWith("/*") && bare[index].startsWith(range.substring(0, range.length() - 1));
    return ofType ? 3 + byCharset : 0;
  }
}
