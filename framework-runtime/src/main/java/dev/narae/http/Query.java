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
    return parse(raw, "query string", Integer.MAX_VALUE);
  }

  /**
   * The values by name in the order given.
   *
   * @param part what to call the text in messages
   * @throws Problem 400 if an escape is malformed or is not UTF-8, 413 if there are more pairs
   */
  static Map<String, List<String>> parse(String raw, String part, int maxPairs) {
    if (raw.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    int from = 0;
    int pairs = 0;
    while (from <= raw.length()) {
      int end = raw.indexOf('&', from);
      end = end < 0 ? raw.length() : end;
      if (end > from) {
        if (++pairs > maxPairs) {
          throw Problem.contentTooLarge("The " + part + " has more than " + maxPairs + " fields.");
        }
        add(values, raw, part, from, end);
      }
      from = end + 1;
    }
    return MultiMap.frozen(values);
  }

  private static void add(
      Map<String, List<String>> values, String raw, String part, int from, int end) {
    // Cut first: looking for an equals sign beyond the pair would make many pairs quadratic.
    String pair = raw.substring(from, end);
    int equals = pair.indexOf('=');
    String name = PercentEncoding.decodeQuery(equals < 0 ? pair : pair.substring(0, equals), part);
    String value = equals < 0 ? "" : PercentEncoding.decodeQuery(pair.substring(equals + 1), part);
    MultiMap.add(values, name, value);
  }
}
