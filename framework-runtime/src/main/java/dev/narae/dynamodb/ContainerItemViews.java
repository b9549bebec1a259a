package dev.narae.dynamodb;

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

/** Containers of less usual types, stored as the usual ones are. */
final class ContainerItemViews {
  private ContainerItemViews() {}

  static final class OfCollection<T> extends ItemCodec<Collection<T>> {
    private final ItemCodec<List<T>> list;

    OfCollection(ItemCodec<List<T>> list) {
      this.list = list;
    }

    @Override
    public void write(ItemWriter item, Collection<T> value) {
      list.write(item, value instanceof List<T> same ? same : new ArrayList<>(value));
    }

    @Override
    public @Nullable Collection<T> read(ItemReader item) {
      return list.read(item);
    }
  }

  static final class OfSortedSet<T extends Comparable<? super T>> extends ItemCodec<SortedSet<T>> {
    private final ItemCodec<Set<T>> set;

    OfSortedSet(ItemCodec<Set<T>> set) {
      this.set = set;
    }

    @Override
    public void write(ItemWriter item, SortedSet<T> value) {
      set.write(item, value);
    }

    @Override
    public @Nullable SortedSet<T> read(ItemReader item) {
      Set<T> read = set.read(item);
      return read == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(read));
    }

    @Override
    boolean isOmitted(SortedSet<T> value) {
      return value.isEmpty();
    }
  }

  static final class OfSortedMap<K extends Comparable<? super K>, T>
      extends ItemCodec<SortedMap<K, T>> {
    private final ItemCodec<Map<K, T>> map;

    OfSortedMap(ItemCodec<Map<K, T>> map) {
      this.map = map;
    }

    @Override
    public void write(ItemWriter item, SortedMap<K, T> value) {
      map.write(item, value);
    }

    @Override
    public @Nullable SortedMap<K, T> read(ItemReader item) {
      Map<K, T> read = map.read(item);
      return read == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(read));
    }
  }
}
