package dev.narae.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Containers of less usual types, read and written as the usual ones are. */
final class ContainerViews {
  private ContainerViews() {}

  static final class OfCollection<T> extends JsonCodec<Collection<T>> {
    private final JsonCodec<List<T>> list;

    OfCollection(JsonCodec<List<T>> list) {
      this.list = list;
    }

    @Override
    public void write(JsonWriter json, Collection<T> value) {
      list.write(json, value instanceof List<T> same ? same : new ArrayList<>(value));
    }

    @Override
    public @Nullable Collection<T> read(JsonReader json) {
      return list.read(json);
    }
  }

  static final class OfSortedSet<T extends Comparable<? super T>> extends JsonCodec<SortedSet<T>> {
    private final JsonCodec<Set<T>> set;

    OfSortedSet(JsonCodec<Set<T>> set) {
      this.set = set;
    }

    @Override
    public void write(JsonWriter json, SortedSet<T> value) {
      set.write(json, value);
    }

    @Override
    public @Nullable SortedSet<T> read(JsonReader json) {
      Set<T> read = set.read(json);
      return read == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(read));
    }
  }

  static final class OfSortedMap<K extends Comparable<? super K>, T>
      extends JsonCodec<SortedMap<K, T>> {
    private final JsonCodec<Map<K, T>> map;

    OfSortedMap(JsonCodec<Map<K, T>> map) {
      this.map = map;
    }

    @Override
    public void write(JsonWriter json, SortedMap<K, T> value) {
      map.write(json, value);
    }

    @Override
    public @Nullable SortedMap<K, T> read(JsonReader json) {
      Map<K, T> read = map.read(json);
      return read == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(read));
    }
  }
}
