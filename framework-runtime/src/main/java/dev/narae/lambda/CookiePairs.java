package dev.narae.lambda;

import java.util.ArrayList;
import java.util.List;

/** The pairs of {@code Cookie} headers (RFC 6265, section 4.2). */
final class CookiePairs {
  private CookiePairs() {}

  /** Each as {@code name=value}, without the space around it. */
  static List<String> of(List<String> headers) {
    List<String> pairs = new ArrayList<>(headers.size());
    for (String header : headers) {
      int from = 0;
      while (from < header.length()) {
        int end = header.indexOf(';', from);
        end = end < 0 ? header.length() : end;
        String pair = header.substring(from, end).strip();
        if (!pair.isEmpty()) {
          pairs.add(pair);
        }
        from = end + 1;
      }
    }
    return pairs;
  }
}
