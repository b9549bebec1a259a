package dev.narae.lambda;

import dev.narae.json.JsonScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists and maps of events. A gateway's null is no mistake of the client: such an entry is left
 * out. Values that are not text are taken as JSON.
 */
final class EventValues {
  private EventValues() {}

  /** A list; null for JSON null. */
  static @Nullable List<String> list(JsonScanner json) {
    if (!json.beginArray()) {
      return null;
    }
    List<String> texts = new ArrayList<>(4);
    while (json.nextElement()) {
      String text = json.readAsText();
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A map; null for JSON null. */
  static @Nullable Map<String, String> map(JsonScanner json) {
    if (!json.beginObject()) {
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    String name = json.nextName();
    while (name != null) {
      String text = json.readAsText();
      if (text != null) {
        texts.put(name, text);
      }
      name = json.nextName();
    }
    return texts;
  }

  /** A map of lists; null for JSON null. */
  static @Nullable Map<String, List<String>> lists(JsonScanner json) {
    if (!json.beginObject()) {
      return null;
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String name = json.nextName();
    while (name != null) {
      List<String> list = list(json);
      if (list != null) {
        lists.put(name, list);
      }
      name = json.nextName();
    }
    return lists;
  }
}
