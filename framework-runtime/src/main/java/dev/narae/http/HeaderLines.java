package dev.narae.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request's header fields in their order, names in lower case. There are few of them and most are
 * never asked for, so they are searched rather than hashed, and maps are made on demand.
 */
final class HeaderLines {
  // One name for each value.
  private final String[] names;
  private final String[] values;

  /** Takes copies. */
  HeaderLines(List<String> names, List<String> values) {
    this.names = names.toArray(new String[0]);
    this.values = values.toArray(new String[0]);
  }

  /** The values of that name, joined as one; null if there are none. */
  @Nullable String joined(String lowerName) {
    List<String> found = values(lowerName);
    return switch (found.size()) {
      case 0 -> null;
      case 1 -> found.get(0);
      default -> String.join(separator(lowerName), found);
    };
  }

  /** The values of that name; none if absent. */
  List<String> values(String lowerName) {
    int first = indexOf(lowerName, 0);
    int second = first < 0 ? -1 : indexOf(lowerName, first + 1);
    if (second < 0) {
      return first < 0 ? List.of() : List.of(values[first]);
    }
    List<String> found = new ArrayList<>();
    for (int i = first; i >= 0; i = indexOf(lowerName, i + 1)) {
      found.add(values[i]);
    }
    return Collections.unmodifiableList(found);
  }

  /** The values by name. */
  Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      MultiMap.add(lists, names[i], values[i]);
    }
    return MultiMap.frozen(lists);
  }

  /** The values by name, those of one name joined. */
  Map<String, String> joined() {
    Map<String, String> joined = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> header : lists().entrySet()) {
      joined.put(header.getKey(), String.join(separator(header.getKey()), header.getValue()));
    }
    return Collections.unmodifiableMap(joined);
  }

  private int indexOf(String lowerName, int from) {
    for (int i = from; i < names.length; i++) {
      if (names[i].equals(lowerName)) {
        return i;
      }
    }
    return -1;
  }

  /** RFC 9110, section 5.3, and RFC 9113, section 8.2.3. */
  private static String separator(String lowerName) {
    return lowerName.equals("cookie") ? "; " : ",";
  }
}
