package dev.narae.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arrays and objects of values that one codec handles. */
final class ContainerCodecs {
  private ContainerCodecs() {}

  static final class OfList<T> extends JsonCodec<List<T>> {
    private final JsonCodec<T> element;

    OfList(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter json, List<T> value) {
      writeElements(json, element, value);
    }

    @Override
    public @Nullable List<T> read(JsonReader json) {
      List<T> elements = new ArrayList<>();
      return readElements(json, element, elements) ? Collections.unmodifiableList(elements) : null;
    }
  }

  static final class OfSet<T> extends JsonCodec<Set<T>> {
    private final JsonCodec<T> element;

    OfSet(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter json, Set<T> value) {
      writeElements(json, element, value);
    }

    @Override
    public @Nullable Set<T> read(JsonReader json) {
      Set<T> elements = new LinkedHashSet<>();
      return readElements(json, element, elements) ? Collections.unmodifiableSet(elements) : null;
    }
  }

  static final class OfMap<T> extends JsonCodec<Map<String, T>> {
    private final JsonCodec<T> element;

    OfMap(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter json, Map<String, T> value) {
      json.beginObject();
      for (Map.Entry<String, T> entry : value.entrySet()) {
        json.name(entry.getKey());
        json.value(element, entry.getValue());
      }
      json.endObject();
    }

    @Override
    public @Nullable Map<String, T> read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      Map<String, T> entries = new LinkedHashMap<>();
      String name = json.nextName();
      while (name != null) {
        T value = json.readElement(element);
        if (value != null) {
          entries.put(name, value);
        }
        name = json.nextName();
      }
      return json.endObject() ? Collections.unmodifiableMap(entries) : null;
    }
  }

  private static <T> void writeElements(
      JsonWriter json, JsonCodec<T> codec, Collection<T> elements) {
    json.beginArray();
    for (T element : elements) {
      json.value(codec, element);
    }
    json.endArray();
  }

  private static <T> boolean readElements(
      JsonReader json, JsonCodec<T> codec, Collection<T> elements) {
    if (!json.beginArray()) {
      return false;
    }
    while (json.nextElement()) {
      T element = json.readElement(codec);
      // A set whose elements were not those of the array would shift the indexes of violations.
      if (element != null && !elements.add(element)) {
        json.violations().add("unique", "must not stand in the set twice");
      }
    }
    return json.endArray();
  }
}
