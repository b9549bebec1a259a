package dev.narae.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query part of a request target as browsers write it ({@code
 * application/x-www-form-urlencoded} of the URL Standard): pairs by {@code &}, {@code +} for a
 * space, UTF-8 in percent escapes. Unlike browsers, it refuses what can't be decoded.
 */
final class Query {
  private Query() {}

  /**
   * The values by name in the order given.
   *
   * @throws Problem 400 if an escape is malformed or is not UTF-8
   */
  static Map<String, List<String>> parse(String raw) {
    if (raw.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    int from = 0;
    while (from <= raw.length()) {
      int end = raw.indexOf('&', from);
      end = end < 0 ? raw.length() : end;
      if (end > from) {
        add(values, raw, from, end);
      }
      from = end + 1;
    }
    return MultiMap.frozen(values);
  }

  private static void add(Map<String, List<String>> values, String raw, int from, int end) {
    int equals = raw.indexOf('=', from);
    int nameEnd = equals < 0 || equals > end ? end : equals;
    String name = PercentEncoding.decodeQuery(raw.substring(from, nameEnd));
    String value =
        nameEnd == end ? "" : PercentEncoding.decodeQuery(raw.substring(nameEnd + 1, end));
    MultiMap.add(values, name, value);
  }
}
