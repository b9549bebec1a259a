package dev.narae.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several values by one name, in the order given. A name without any value is left out. */
final class MultiMap {
  private MultiMap() {}

  /** Adds a value. Most names have one, which needs no list that can grow. */
  static void add(Map<String, List<String>> values, String name, String value) {
    List<String> all = values.get(name);
    if (all == null) {
      values.put(name, List.of(value));
    } else if (all instanceof ArrayList) {
      all.add(value);
    } else {
      List<String> growing = new ArrayList<>(all);
      growing.add(value);
      values.put(name, growing);
    }
  }

  /** A copy that nobody can change. */
  static Map<String, List<String>> copyOf(Map<String, List<String>> values) {
    if (values.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        copy.put(entry.getKey(), List.copyOf(entry.getValue()));
      }
    }
    return Collections.unmodifiableMap(copy);
  }

  /** The same map with the lists that were growing finished: nobody can change it any more. */
  static Map<String, List<String>> frozen(Map<String, List<String>> values) {
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      if (entry.getValue() instanceof ArrayList) {
        entry.setValue(List.copyOf(entry.getValue()));
      }
    }
    return Collections.unmodifiableMap(values);
  }
}
