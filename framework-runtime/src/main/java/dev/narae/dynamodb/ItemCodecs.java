package dev.narae.dynamodb;

import dev.narae.json.ArrayType;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonValue;
import dev.narae.json.TextType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/** The codecs of simple types and of containers. Containers that are read can't be changed. */
public final class ItemCodecs {
  /** A string. */
  public static final ItemCodec<String> STRING = new ScalarItems.OfString();

  /** A boolean. */
  public static final ItemCodec<Boolean> BOOLEAN = new ScalarItems.OfBoolean();

  /** A number. */
  public static final ItemCodec<Byte> BYTE = new ScalarItems.OfByte();

  /** A number. */
  public static final ItemCodec<Short> SHORT = new ScalarItems.OfShort();

  /** A number. */
  public static final ItemCodec<Integer> INT = new ScalarItems.OfInt();

  /** A number. */
  public static final ItemCodec<Long> LONG = new ScalarItems.OfLong();

  /** A number, the shortest that gives the same float. */
  public static final ItemCodec<Float> FLOAT = new ScalarItems.OfFloat();

  /** A number, the shortest that gives the same double. */
  public static final ItemCodec<Double> DOUBLE = new ScalarItems.OfDouble();

  /** A number of at most 38 digits; DynamoDB drops trailing zeros. */
  public static final ItemCodec<BigDecimal> BIG_DECIMAL = new ScalarItems.OfBigDecimal();

  /** A number of at most 38 digits. */
  public static final ItemCodec<BigInteger> BIG_INTEGER = new ScalarItems.OfBigInteger();

  /** A UUID as a string. */
  public static final ItemCodec<UUID> UUID = new ScalarItems.OfUuid();

  /** A time as a string of fixed width that sorts by time; years 0 to 9999. */
  public static final ItemCodec<Instant> INSTANT = new ScalarItems.OfInstant();

  private static final ItemCodec<Set<String>> STRING_SET = set(STRING);

  private ItemCodecs() {}

  /** An enum by the names of its constants, as strings. */
  public static <E extends Enum<E>> ItemCodec<E> enumeration(E[] constants) {
    return new EnumItem<>(constants);
  }

  /** A simple type that is text, as a string; it sorts where the type has an order. */
  public static <T> ItemCodec<T> text(TextType<T> type) {
    return new TextItem<>(type);
  }

  /** A list. It may be empty; null elements are refused. */
  public static <T> ItemCodec<List<T>> list(ItemCodec<T> element) {
    return new ContainerItems.OfList<>(element);
  }

  /** A string set, left out when empty. */
  public static ItemCodec<Set<String>> stringSet() {
    return STRING_SET;
  }

  /**
   * A set: a string set or number set of simple types and enums, a list of anything else. An empty
   * one is left out as an attribute, and is an empty list inside another container.
   */
  public static <T> ItemCodec<Set<T>> set(ItemCodec<T> element) {
    return new SetItem<>(element);
  }

  /** A map. It may be empty; null values are refused. */
  public static <T> ItemCodec<Map<String, T>> map(ItemCodec<T> value) {
    return new ContainerItems.OfMap<>(value);
  }

  /** A map whose keys are texts of that type. It may be empty; null values are refused. */
  public static <K, T> ItemCodec<Map<K, T>> map(TextType<K> key, ItemCodec<T> value) {
    return new KeyedMapItem<>(key, value);
  }

  /**
   * A list, of an array as Java has them. It may be empty; null elements are refused.
   *
   * @param <E> the elements, or their box
   * @param <A> the array
   */
  public static <E, A> ItemCodec<A> array(ItemCodec<E> element, ArrayType<E, A> type) {
    return new ArrayItem<>(element, type);
  }

  /** JSON of any form, as maps, lists, strings, numbers, booleans and NULL. */
  public static ItemCodec<JsonValue> free() {
    return FreeItem.INSTANCE;
  }

  /** A type with a JSON codec of the user's: as its JSON, like {@link #free()}. */
  public static <T> ItemCodec<T> custom(JsonCodec<T> codec) {
    return new CustomItem<>(codec);
  }

  /** Bytes as a binary attribute. */
  public static ItemCodec<byte[]> bytes() {
    return BytesItem.INSTANCE;
  }

  /** A collection, stored as that list is. */
  public static <T> ItemCodec<Collection<T>> collection(ItemCodec<List<T>> list) {
    return new ContainerItemViews.OfCollection<>(list);
  }

  /** A set in the natural order of its elements, stored as that set is. */
  public static <T extends Comparable<? super T>> ItemCodec<SortedSet<T>> sortedSet(
      ItemCodec<Set<T>> set) {
    return new ContainerItemViews.OfSortedSet<>(set);
  }

  /** A map in the natural order of its keys, stored as that map is. */
  public static <K extends Comparable<? super K>, T> ItemCodec<SortedMap<K, T>> sortedMap(
      ItemCodec<Map<K, T>> map) {
    return new ContainerItemViews.OfSortedMap<>(map);
  }
}
