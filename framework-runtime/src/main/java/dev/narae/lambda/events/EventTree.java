package dev.narae.lambda.events;

import dev.narae.http.RawEvent;
import dev.narae.json.AnyJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of an event, by the names of its fields. What is missing or of another type is null.
 */
final class EventTree {
  private final Map<?, ?> fields;

  private EventTree(Map<?, ?> fields) {
    this.fields = fields;
  }

  /** A whole event; the front doors have made sure that it is an object. */
  static EventTree of(RawEvent event) {
    return AnyJson.of(event.bytes()) instanceof Map<?, ?> fields
        ? new EventTree(fields)
        : new EventTree(Map.of());
  }

  @Nullable EventTree object(String name) {
    return fields.get(name) instanceof Map<?, ?> object ? new EventTree(object) : null;
  }

  @Nullable String text(String name) {
    return fields.get(name) instanceof String text ? text : null;
  }

  /** Whether the field is true. */
  boolean flag(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  @Nullable Long number(String name) {
    return fields.get(name) instanceof Number number ? number.longValue() : null;
  }

  @Nullable List<String> texts(String name) {
    return fields.get(name) instanceof List<?> list ? texts(list) : null;
  }

  /** The texts of an object; what is no text is as Java writes it. */
  @Nullable Map<String, String> textMap(String name) {
    if (!(fields.get(name) instanceof Map<?, ?> object)) {
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      if (entry.getValue() != null) {
        texts.put(entry.getKey().toString(), entry.getValue().toString());
      }
    }
    return texts;
  }

  @Nullable Map<String, List<String>> listMap(String name) {
    if (!(fields.get(name) instanceof Map<?, ?> object)) {
      return null;
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      if (entry.getValue() instanceof List<?> list) {
        lists.put(entry.getKey().toString(), texts(list));
      }
    }
    return lists;
  }

  @Nullable Map<String, @Nullable Object> map(String name) {
    if (!(fields.get(name) instanceof Map<?, ?> object)) {
      return null;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      values.put(entry.getKey().toString(), entry.getValue());
    }
    return values;
  }

  private static List<String> texts(List<?> list) {
    List<String> texts = new ArrayList<>(list.size());
    for (Object element : list) {
      if (element != null) {
        texts.add(element.toString());
      }
    }
    return texts;
  }
}
