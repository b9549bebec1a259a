package dev.narae.dynamodb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists and maps of values that one codec handles. */
final class ContainerItems {
  private ContainerItems() {}

  static final class OfList<T> extends ItemCodec<List<T>> {
    private final ItemCodec<T> element;

    OfList(ItemCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(ItemWriter item, List<T> value) {
      item.beginList();
      for (T one : value) {
        element.write(item, one);
      }
      item.endList();
    }

    @Override
    public @Nullable List<T> read(ItemReader item) {
      if (item.isNull()) {
        return null;
      }
      List<T> elements = new ArrayList<>();
      item.beginElements();
      while (item.nextElement()) {
        elements.add(item.require("element", item.read(element)));
      }
      item.endElements();
      return Collections.unmodifiableList(elements);
    }
  }

  static final class OfMap<T> extends ItemCodec<Map<String, T>> {
    private final ItemCodec<T> element;

    OfMap(ItemCodec<T> element) {
      this.element = element;
    }

    @Override
    public void write(ItemWriter item, Map<String, T> value) {
      item.beginMap();
      for (Map.Entry<String, T> entry : value.entrySet()) {
        item.name(entry.getKey());
        element.write(item, entry.getValue());
      }
      item.endMap();
    }

    @Override
    public @Nullable Map<String, T> read(ItemReader item) {
      if (item.isNull()) {
        return null;
      }
      Map<String, T> entries = new LinkedHashMap<>();
      item.beginMap();
      String name = item.nextName();
      while (name != null) {
        entries.put(name, item.require(name, item.read(element)));
        name = item.nextName();
      }
      item.endMap();
      return Collections.unmodifiableMap(entries);
    }
  }
}
