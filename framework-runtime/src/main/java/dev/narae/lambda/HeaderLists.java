package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An event's headers by lower-case name, several values of one name included. */
final class HeaderLists {
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /** Lists of several values, where the event has them, hold what the other map holds and more. */
  HeaderLists(Event event) {
    Map<String, List<String>> multiple = event.multiHeaders();
    if (multiple == null || multiple.isEmpty()) {
      for (Map.Entry<String, String> header : event.headers().entrySet()) {
        values(header.getKey()).add(header.getValue());
      }
    } else {
      for (Map.Entry<String, List<String>> header : multiple.entrySet()) {
        values(header.getKey()).addAll(header.getValue());
      }
    }
  }

  /** The values of a header; none if absent. */
  List<String> get(String lowerName) {
    List<String> values = lists.get(lowerName);
    return values == null ? List.of() : values;
  }

  /** The last value of a header; empty if absent. */
  String last(String lowerName) {
    List<String> values = get(lowerName);
    return values.isEmpty() ? "" : values.get(values.size() - 1);
  }

  /** Adds all headers to a request. */
  void fill(Request.Builder request) {
    for (Map.Entry<String, List<String>> header : lists.entrySet()) {
      for (String value : header.getValue()) {
        request.addHeader(header.getKey(), value);
      }
    }
  }

  private List<String> values(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> values = lists.get(lower);
    if (values == null) {
      values = new ArrayList<>(1);
      lists.put(lower, values);
    }
    return values;
  }
}
