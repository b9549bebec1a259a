package dev.narae.json;

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
public final class JsonCodecs {
  /** Text. */
  public static final JsonCodec<String> STRING = new ScalarCodecs.OfString();

  /** {@code true} or {@code false}. */
  public static final JsonCodec<Boolean> BOOLEAN = new ScalarCodecs.OfBoolean();

  /** A whole number of 8 bits. */
  public static final JsonCodec<Byte> BYTE = new ScalarCodecs.OfByte();

  /** A whole number of 16 bits. */
  public static final JsonCodec<Short> SHORT = new ScalarCodecs.OfShort();

  /** A whole number of 32 bits. */
  public static final JsonCodec<Integer> INT = new ScalarCodecs.OfInt();

  /** A whole number of 64 bits. */
  public static final JsonCodec<Long> LONG = new ScalarCodecs.OfLong();

  /** A number, rounded to a float. */
  public static final JsonCodec<Float> FLOAT = new ScalarCodecs.OfFloat();

  /** A number, rounded to a double. */
  public static final JsonCodec<Double> DOUBLE = new ScalarCodecs.OfDouble();

  /** A number, exactly. */
  public static final JsonCodec<BigDecimal> BIG_DECIMAL = new ScalarCodecs.OfBigDecimal();

  /** A whole number, exactly. */
  public static final JsonCodec<BigInteger> BIG_INTEGER = new ScalarCodecs.OfBigInteger();

  /** A UUID as text. */
  public static final JsonCodec<UUID> UUID = new ScalarCodecs.OfUuid();

  /** A time as ISO 8601 text. */
  public static final JsonCodec<Instant> INSTANT = new ScalarCodecs.OfInstant();

  private JsonCodecs() {}

  /** An enum by the names of its constants; any other name is a violation {@code enum}. */
  public static <E extends Enum<E>> JsonCodec<E> enumeration(E[] constants) {
    return new EnumCodec<>(constants);
  }

  /** An array. A null element is a violation {@code required}. */
  public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
    return new ContainerCodecs.OfList<>(element);
  }

  /**
   * An array whose order is kept; of equal elements the first one stays. A null element is a
   * violation {@code required}.
   */
  public static <T> JsonCodec<Set<T>> set(JsonCodec<T> element) {
    return new ContainerCodecs.OfSet<>(element);
  }

  /** An object whose order is kept. A null value is a violation {@code required}. */
  public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
    return new ContainerCodecs.OfMap<>(value);
  }

  /**
   * An object whose names are keys of that type, in their order. A name that is no key has a
   * violation of the key's code, one that is the same key as an earlier one {@code unique}, and a
   * null value {@code required}.
   */
  public static <K, T> JsonCodec<Map<K, T>> map(TextType<K> key, JsonCodec<T> value) {
    return new KeyedMapCodec<>(key, value);
  }

  /**
   * An array as Java has them. A null element is a violation {@code required}.
   *
   * @param <E> the elements, or their box
   * @param <A> the array
   */
  public static <E, A> JsonCodec<A> array(JsonCodec<E> element, ArrayType<E, A> type) {
    return new ArrayCodec<>(element, type);
  }

  /**
   * A codec of the user's: an {@link IllegalArgumentException} that it throws is a violation {@code
   * invalid}.
   */
  public static <T> JsonCodec<T> custom(Class<T> type, JsonCodec<T> codec) {
    return new GivenCodec<>(type, codec);
  }

  /**
   * Bytes as text in Base64 (RFC 4648, section 4), padded and in one line; any other text is a
   * violation {@code format}.
   */
  public static JsonCodec<byte[]> bytes() {
    return BytesCodec.INSTANCE;
  }

  /** A collection, read and written as that list is. */
  public static <T> JsonCodec<Collection<T>> collection(JsonCodec<List<T>> list) {
    return new ContainerViews.OfCollection<>(list);
  }

  /** A set in the natural order of its elements, read and written as that set is. */
  public static <T extends Comparable<? super T>> JsonCodec<SortedSet<T>> sortedSet(
      JsonCodec<Set<T>> set) {
    return new ContainerViews.OfSortedSet<>(set);
  }

  /** A map in the natural order of its keys, read and written as that map is. */
  public static <K extends Comparable<? super K>, T> JsonCodec<SortedMap<K, T>> sortedMap(
      JsonCodec<Map<K, T>> map) {
    return new ContainerViews.OfSortedMap<>(map);
  }
}
