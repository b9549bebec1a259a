package dev.narae.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document in UTF-8 for codecs. Half a surrogate pair in text is written as an
 * escape, so the bytes are UTF-8 whatever the text.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class JsonWriter {
  /** Deeper is only what holds itself. */
  private static final int MAX_DEPTH = 1_000;

  private static final int SIZE = 512;

  /** The largest array, in bytes, that is kept from one document to the next. */
  private static final int KEPT = 256 * 1024;

  private final Utf8Output out = new Utf8Output(SIZE);
  private int depth;

  /** Whether something stands before, in the same object or array. */
  private boolean comma;

  /** An empty document. */
  public JsonWriter() {}

  /** The document of one value. */
  static <T> byte[] writeDocument(JsonCodec<T> codec, T value) {
    Idle idle = Idle.ofThread();
    JsonWriter json = idle.takeWriter();
    try {
      codec.write(json, value);
      return json.toBytes();
    } finally {
      json.clear();
      idle.give(json);
    }
  }

  /** Opens an object. */
  public void beginObject() {
    open('{');
  }

  /** Closes the object. */
  public void endObject() {
    close('}');
  }

  /** Opens an array. */
  public void beginArray() {
    open('[');
  }

  /** Closes the array. */
  public void endArray() {
    close(']');
  }

  /** A property's name; its value follows. */
  public void name(JsonName name) {
    out.raw(name.afterComma(), comma ? 0 : 1);
    comma = false;
  }

  /** A property's name that is known at run time only; its value follows. */
  public void name(String name) {
    value(name);
    out.put(':');
    comma = false;
  }

  /** A property with text or null. */
  public void field(JsonName name, @Nullable String value) {
    name(name);
    value(value);
  }

  /** A property with a boolean. */
  public void field(JsonName name, boolean value) {
    name(name);
    value(value);
  }

  /** A property with a boolean or null. */
  public void field(JsonName name, @Nullable Boolean value) {
    name(name);
    value(value);
  }

  /** A property with a whole number. */
  public void field(JsonName name, int value) {
    name(name);
    value(value);
  }

  /** A property with a whole number. */
  public void field(JsonName name, long value) {
    name(name);
    value(value);
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
    raw("null");
  }

  /** Text or null. */
  public void value(@Nullable String value) {
    if (value == null) {
      nullValue();
    } else {
      separate();
      out.text(value);
    }
  }

  /** A boolean. */
  public void value(boolean value) {
    raw(value ? "true" : "false");
  }

  /** A boolean or null. */
  public void value(@Nullable Boolean value) {
    raw(value == null ? "null" : value ? "true" : "false");
  }

  /** A whole number. */
  public void value(int value) {
    separate();
    out.number(value);
  }

  /** A whole number. */
  public void value(long value) {
    separate();
    out.number(value);
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is not finite: JSON has no such number
   */
  public void value(float value) {
    requireFinite(value);
    raw(Float.toString(value));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is not finite: JSON has no such number
   */
  public void value(double value) {
    requireFinite(value);
    separate();
    out.number(value);
  }

  /**
   * A number or null.
   *
   * @throws IllegalArgumentException if it is not finite, or of a class outside {@code java.lang}
   *     and {@code java.math}
   */
  public void value(@Nullable Number value) {
    if (value == null) {
      nullValue();
    } else if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      value(value.longValue());
    } else if (value instanceof Double) {
      value(value.doubleValue());
    } else if (value instanceof Float) {
      value(value.floatValue());
    } else if (value instanceof BigDecimal || value instanceof BigInteger) {
      raw(value.toString());
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
      nullValue();
    } else {
      codec.write(this, value);
    }
  }

  /** Text that is UTF-8 already, such as a JSON document inside another one. */
  public void utf8(byte[] text) {
    separate();
    out.utf8(text);
  }

  /**
   * The finished document. Nothing can be written after it.
   *
   * @throws IllegalStateException if an object or array is still open
   */
  public byte[] toBytes() {
    if (depth != 0) {
      throw new IllegalStateException(
          "Of the JSON, " + depth + " objects or arrays are not closed.");
    }
    return out.toBytes();
  }

  /** A number or a literal as it is. */
  void raw(String ascii) {
    separate();
    out.raw(ascii);
  }

  /** Begins anew. */
  private void clear() {
    out.clear(KEPT);
    depth = 0;
    comma = false;
  }

  private void open(char bracket) {
    if (++depth > MAX_DEPTH) {
      throw new IllegalStateException("The value is nested too deeply, or holds itself.");
    }
    separate();
    out.put(bracket);
    comma = false;
  }

  private void close(char bracket) {
    depth--;
    out.put(bracket);
    comma = true;
  }

  private void separate() {
    if (comma) {
      out.put(',');
    }
    comma = true;
  }

  private static void requireFinite(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no number for " + value + ".");
    }
  }
}
