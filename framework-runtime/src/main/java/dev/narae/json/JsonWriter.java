package dev.narae.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes one JSON document in UTF-8 for codecs. Half a surrogate pair in text is written as an
 * escape, so the bytes are UTF-8 whatever the text.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class JsonWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final JsonGenerator json =
      Engine.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);

  /** An empty document. */
  public JsonWriter() {}

  /** Opens an object. */
  public void beginObject() {
    json.writeStartObject();
  }

  /** Closes the object. */
  public void endObject() {
    json.writeEndObject();
  }

  /** Opens an array. */
  public void beginArray() {
    json.writeStartArray();
  }

  /** Closes the array. */
  public void endArray() {
    json.writeEndArray();
  }

  /** A property's name; its value follows. */
  public void name(JsonName name) {
    json.writeName(name.encoded());
  }

  /** A property's name that is known at run time only; its value follows. */
  public void name(String name) {
    json.writeName(name);
  }

  /** A property with text or null. */
  public void field(JsonName name, @Nullable String value) {
    name(name);
    value(value);
  }

  /** A property with a boolean. */
  public void field(JsonName name, boolean value) {
    name(name);
    json.writeBoolean(value);
  }

  /** A property with a boolean or null. */
  public void field(JsonName name, @Nullable Boolean value) {
    name(name);
    value(value);
  }

  /** A property with a whole number. */
  public void field(JsonName name, int value) {
    name(name);
    json.writeNumber(value);
  }

  /** A property with a whole number. */
  public void field(JsonName name, long value) {
    name(name);
    json.writeNumber(value);
  }

  /**
   * A property with a number.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public void field(JsonName name, float value) {
    name(name);
    value(value);
  }

  /**
   * A property with a number.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public void field(JsonName name, double value) {
    name(name);
    value(value);
  }

  /**
   * A property with a number or null.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public void field(JsonName name, @Nullable Number value) {
    name(name);
    value(value);
  }

  /** A property with a UUID or null. */
  public void field(JsonName name, @Nullable UUID value) {
    name(name);
    value(value);
  }

  /** A property with a time or null. */
  public void field(JsonName name, @Nullable Instant value) {
    name(name);
    value(value);
  }

  /** A property with what the codec writes, or null. */
  public <T> void field(JsonName name, JsonCodec<T> codec, @Nullable T value) {
    name(name);
    value(codec, value);
  }

  /** A property with what the codec writes, or null; nothing if it is absent. */
  public <T> void patch(JsonName name, JsonCodec<T> codec, Patch<T> patch) {
    if (!patch.isAbsent()) {
      field(name, codec, patch.orElse(null));
    }
  }

  /** JSON null. */
  public void nullValue() {
    json.writeNull();
  }

  /** Text or null. */
  public void value(@Nullable String value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  /** A boolean. */
  public void value(boolean value) {
    json.writeBoolean(value);
  }

  /** A boolean or null. */
  public void value(@Nullable Boolean value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeBoolean(value);
    }
  }

  /** A whole number. */
  public void value(int value) {
    json.writeNumber(value);
  }

  /** A whole number. */
  public void value(long value) {
    json.writeNumber(value);
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is not finite: JSON has no such number
   */
  public void value(float value) {
    requireFinite(value);
    json.writeNumber(value);
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is not finite: JSON has no such number
   */
  public void value(double value) {
    requireFinite(value);
    json.writeNumber(value);
  }

  /**
   * A number or null.
   *
   * @throws IllegalArgumentException if it is not finite, or of a class outside {@code java.lang}
   *     and {@code java.math}
   */
  public void value(@Nullable Number value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      json.writeNumber(value.intValue());
    } else if (value instanceof Long) {
      json.writeNumber(value.longValue());
    } else if (value instanceof Double) {
      value(value.doubleValue());
    } else if (value instanceof Float) {
      value(value.floatValue());
    } else if (value instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (value instanceof BigInteger integer) {
      json.writeNumber(integer);
    } else {
      throw new IllegalArgumentException("No JSON for a " + value.getClass().getName() + ".");
    }
  }

  /** A UUID as text, or null. */
  public void value(@Nullable UUID value) {
    value(value == null ? null : value.toString());
  }

  /** A time as ISO 8601 text in UTC, as {@link Instant#toString()} gives it, or null. */
  public void value(@Nullable Instant value) {
    value(value == null ? null : Instants.format(value));
  }

  /** What the codec writes, or null. */
  public <T> void value(JsonCodec<T> codec, @Nullable T value) {
    if (value == null) {
      json.writeNull();
    } else {
      codec.write(this, value);
    }
  }

  /** Text that is UTF-8 already, such as a JSON document inside another one. */
  public void utf8(byte[] text) {
    json.writeUTF8String(text, 0, text.length);
  }

  /** The finished document. Nothing can be written after it. */
  public byte[] toBytes() {
    json.close();
    return bytes.toByteArray();
  }

  private static void requireFinite(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no number for " + value + ".");
    }
  }
}
