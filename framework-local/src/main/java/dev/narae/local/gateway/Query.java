package dev.narae.local.gateway;

import dev.narae.local.http.PercentDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query of a request, taken apart. */
final class Query {
  private Query() {}

  /** All values of each parameter, decoded, in their order. */
  static Map<String, List<String>> decoded(String rawQuery) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    raw(rawQuery)
        .forEach(
            (name, values) ->
                parameters
                    .computeIfAbsent(PercentDecoder.query(name), decoded -> new ArrayList<>())
                    .addAll(values.stream().map(PercentDecoder::query).toList()));
    return parameters;
  }

  /** All values of each parameter as they were sent, in their order. */
  static Map<String, List<String>> raw(String rawQuery) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : rawQuery.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        parameters
            .computeIfAbsent(
                equals < 0 ? pair : pair.substring(0, equals), name -> new ArrayList<>())
            .add(equals < 0 ? "" : pair.substring(equals + 1));
      }
    }
    return parameters;
  }

  /** The decoded values of each parameter with commas between them. */
  static Map<String, String> joined(String rawQuery) {
    Map<String, String> joined = new LinkedHashMap<>();
    decoded(rawQuery).forEach((name, values) -> joined.put(name, String.join(",", values)));
    return joined;
  }

  /** The last value of each parameter. */
  static Map<String, String> last(Map<String, List<String>> parameters) {
    Map<String, String> last = new LinkedHashMap<>();
    parameters.forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
    return last;
  }
}
