package dev.narae.dynamodb;

import dev.narae.json.TextType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map whose names are the texts of keys. */
final class KeyedMapItem<K, T> extends ItemCodec<Map<K, T>> {
  private final TextType<K> keyType;
  private final ItemCodec<T> element;

  KeyedMapItem(TextType<K> keyType, ItemCodec<T> element) {
    this.keyType = keyType;
    this.element = element;
  }

  @Override
  public void write(ItemWriter item, Map<K, T> value) {
    item.beginMap();
    for (Map.Entry<K, T> entry : value.entrySet()) {
      item.name(keyType.toStored(entry.getKey()));
      element.write(item, entry.getValue());
    }
    item.endMap();
  }

  @Override
  public @Nullable Map<K, T> read(ItemReader item) {
    if (item.isNull()) {
      return null;
    }
    Map<K, T> entries = new LinkedHashMap<>();
    item.beginMap();
    String name = item.nextName();
    while (name != null) {
      K key = keyType.fromStored(name);
      if (key == null) {
        throw item.failure("has a key that can't be read: it " + keyType.expectation() + ".");
      }
      entries.put(key, item.require(name, item.read(element)));
      name = item.nextName();
    }
    item.endMap();
    return Collections.unmodifiableMap(entries);
  }
}
