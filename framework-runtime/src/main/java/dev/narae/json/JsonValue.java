package dev.narae.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any form: null, a boolean, a number, text, an array or an object. For what has no type of
 * its own, such as settings that a service only hands on. Immutable.
 *
 * <p>Numbers are exact. Two values are equal if their JSON says the same: the order of an object's
 * properties does not count, and {@code 1} equals {@code 1.0}.
 *
 * <p>Every method {@code as…} throws an {@link IllegalStateException} for a value of another kind.
 */
public final class JsonValue implements Iterable<JsonValue> {
  /** JSON null. */
  public static final JsonValue NULL = new JsonValue(null);

  /** Reads and writes any JSON. */
  public static final JsonCodec<JsonValue> CODEC = new FreeCodec();

  private static final JsonValue TRUE = new JsonValue(true);
  private static final JsonValue FALSE = new JsonValue(false);

  /** Null, a Boolean, a BigDecimal, a String, or an unmodifiable list or map of these. */
  private final @Nullable Object value;

  private JsonValue(@Nullable Object value) {
    this.value = value;
  }

  /** A boolean. */
  public static JsonValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** A whole number. */
  public static JsonValue of(long value) {
    return new JsonValue(BigDecimal.valueOf(value));
  }

  /**
   * A number, as {@link Double#toString(double)} writes it.
   *
   * @throws NumberFormatException if it is not finite: JSON has no such number
   */
  public static JsonValue of(double value) {
    return new JsonValue(BigDecimal.valueOf(value));
  }

  /** A number, exactly. */
  public static JsonValue of(BigDecimal value) {
    return new JsonValue(Objects.requireNonNull(value));
  }

  /** Text. */
  public static JsonValue of(String value) {
    return new JsonValue(Objects.requireNonNull(value));
  }

  /** An array. */
  public static JsonValue array(JsonValue... elements) {
    return array(Arrays.asList(elements));
  }

  /** An array; the list is copied. */
  public static JsonValue array(List<JsonValue> elements) {
    return new JsonValue(List.copyOf(elements));
  }

  /** An object with its properties in that order; the map is copied. */
  public static JsonValue object(Map<String, JsonValue> properties) {
    for (Map.Entry<String, JsonValue> property : properties.entrySet()) {
      Objects.requireNonNull(property.getKey(), "a name is never null");
      Objects.requireNonNull(property.getValue(), "use JsonValue.NULL");
    }
    return new JsonValue(Collections.unmodifiableMap(new LinkedHashMap<>(properties)));
  }

  /**
   * The value of a JSON text.
   *
   * @throws MalformedJsonException if it is no JSON, or beyond {@link JsonLimits#DEFAULT}
   * @throws IllegalArgumentException if a number in it has over 400 digits after the point or zeros
   *     before it
   */
  public static JsonValue parse(String json) {
    return json.strip().equals("null") ? NULL : CODEC.parse(json);
  }

  /** Whether it is JSON null. */
  public boolean isNull() {
    return value == null;
  }

  /** Whether it is {@code true} or {@code false}. */
  public boolean isBoolean() {
    return value instanceof Boolean;
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return value instanceof BigDecimal;
  }

  /** Whether it is text. */
  public boolean isText() {
    return value instanceof String;
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return value instanceof List;
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return value instanceof Map;
  }

  /** The boolean. */
  public boolean asBoolean() {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw isNo("boolean");
  }

  /** The number, exactly as it is written. */
  public BigDecimal asNumber() {
    if (value instanceof BigDecimal number) {
      return number;
    }
    throw isNo("number");
  }

  /**
   * The number.
   *
   * @throws ArithmeticException if it is not whole, or not from -2^31 to 2^31 - 1
   */
  public int asInt() {
    return asNumber().intValueExact();
  }

  /**
   * The number.
   *
   * @throws ArithmeticException if it is not whole, or not from -2^63 to 2^63 - 1
   */
  public long asLong() {
    return asNumber().longValueExact();
  }

  /** The nearest double; infinite beyond the range of a double. */
  public double asDouble() {
    return asNumber().doubleValue();
  }

  /** The text. */
  public String asText() {
    if (value instanceof String text) {
      return text;
    }
    throw isNo("text");
  }

  /** The elements of the array; unmodifiable. */
  @SuppressWarnings("unchecked") // The factories and the codec put nothing else into lists.
  public List<JsonValue> asList() {
    if (value instanceof List) {
      return (List<JsonValue>) value;
    }
    throw isNo("array");
  }

  /** The properties of the object in their order; unmodifiable. */
  @SuppressWarnings("unchecked") // The factories and the codec put nothing else into maps.
  public Map<String, JsonValue> asMap() {
    if (value instanceof Map) {
      return (Map<String, JsonValue>) value;
    }
    throw isNo("object");
  }

  /**
   * The object's property of that name; null if it has none.
   *
   * @throws IllegalStateException if this is no object
   */
  public @Nullable JsonValue get(String name) {
    return asMap().get(name);
  }

  /**
   * The array's element of that index.
   *
   * @throws IllegalStateException if this is no array
   * @throws IndexOutOfBoundsException if it has no such element
   */
  public JsonValue at(int index) {
    return asList().get(index);
  }

  /** How many elements or properties there are; 0 for a value that is neither array nor object. */
  public int size() {
    if (value instanceof List<?> elements) {
      return elements.size();
    }
    return value instanceof Map<?, ?> properties ? properties.size() : 0;
  }

  /** The elements of the array, one after the other. */
  @Override
  public Iterator<JsonValue> iterator() {
    return asList().iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof JsonValue that)) {
      return false;
    }
    if (value instanceof BigDecimal number && that.value instanceof BigDecimal otherNumber) {
      return number.compareTo(otherNumber) == 0;
    }
    return Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return value instanceof BigDecimal number
        ? Double.hashCode(number.doubleValue() + 0.0)
        : Objects.hashCode(value);
  }

  /** The JSON, without white space. */
  @Override
  public String toString() {
    return new String(CODEC.toBytes(this), StandardCharsets.UTF_8);
  }

  private IllegalStateException isNo(String kind) {
    return new IllegalStateException("no " + kind + ": " + kind());
  }

  /** Without the value itself: exceptions end in logs, where data of clients has no place. */
  private String kind() {
    if (value instanceof List) {
      return "an array";
    } else if (value instanceof Map) {
      return "an object";
    } else if (value instanceof BigDecimal) {
      return "a number";
    } else if (value instanceof String) {
      return "text";
    }
    return value == null ? "null" : "a boolean";
  }
}
