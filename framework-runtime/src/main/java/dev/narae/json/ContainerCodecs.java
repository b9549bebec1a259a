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

  static final class OfList<T> extends PartsCodec<List<T>> {
    private final JsonCodec<T> element;

    OfList(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter json, List<T> value) {
      writeElements(json, element, value);
    }

    @Override
    @Nullable List<T> readParts(JsonReader json) {
      if (!json.beginArray()) {
        return null;
      }
      List<T> elements = new ArrayList<>();
      while (json.nextElement()) {
        elements.add(json.readElementParts(element));
      }
      json.endArray();
      return Collections.unmodifiableList(elements);
    }
  }

  static final class OfSet<T> extends PartsCodec<Set<T>> {
    private final JsonCodec<T> element;

    OfSet(JsonCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter json, Set<T> value) {
      writeElements(json, element, value);
    }

    @Override
    @Nullable Set<T> readParts(JsonReader json) {
      if (!json.beginArray()) {
        return null;
      }
      Set<T> elements = new LinkedHashSet<>();
      // From the first element on that the set can't take: indexes are those of the array.
      List<T> array = null;
      while (json.nextElement()) {
        int before = json.violations().count();
        T value = json.readElementParts(element);
        boolean clean = json.violations().count() == before;
        boolean added = clean && elements.add(value);
        if (clean && !added) {
          json.violations().add("unique", "must not stand in the set twice");
        }
        if (array == null && !added) {
          array = new ArrayList<>(elements);
        }
        if (array != null) {
          array.add(value);
        }
      }
      json.endArray();
      return array == null ? Collections.unmodifiableSet(elements) : new PartialSet<>(array);
    }
  }

  static final class OfMap<T> extends PartsCodec<Map<String, T>> {
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
    @Nullable Map<String, T> readParts(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      Map<String, T> entries = new LinkedHashMap<>();
      String name = json.nextName();
      while (name != null) {
        entries.put(name, json.readElementParts(element));
        name = json.nextName();
      }
      json.endObject();
      return Collections.unmodifiableMap(entries);
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
}
