package dev.narae.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose names are the texts of keys. */
final class KeyedMapCodec<K, T> extends PartsCodec<Map<K, T>> {
  private final TextType<K> keyType;
  private final JsonCodec<T> element;

  KeyedMapCodec(TextType<K> keyType, JsonCodec<T> element) {
    this.keyType = keyType;
    this.element = element;
  }

  @Override
  public void write(JsonWriter json, Map<K, T> value) {
    json.beginObject();
    for (Map.Entry<K, T> entry : value.entrySet()) {
      json.name(keyType.toText(entry.getKey()));
      json.value(element, entry.getValue());
    }
    json.endObject();
  }

  @Override
  @Nullable Map<K, T> readParts(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    Map<K, T> entries = new LinkedHashMap<>();
    String name = json.nextName();
    while (name != null) {
      K key = keyType.fromText(name);
      if (key == null) {
        json.violations().add(keyType.code(), keyType.expectation());
      }
      T value = json.readElementParts(element);
      if (key != null && entries.putIfAbsent(key, value) != null) {
        json.violations().add("unique", "must not stand in the map twice");
      }
      name = json.nextName();
    }
    json.endObject();
    return Collections.unmodifiableMap(entries);
  }
}
