package dev.narae.local.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON (RFC 8259) as maps, lists, strings, {@link Number}s, booleans and null.
 *
 * <p>Members keep their order. This is for the small documents of a development server, not for a
 * function's own bodies, which pass through as bytes.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /**
   * Writes a value as UTF-8.
   *
   * @throws IllegalArgumentException if the value holds an object of any other kind
   */
  public static byte[] write(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, value);
    }
    return out.toByteArray();
  }

  /**
   * Reads one value and nothing after it.
   *
   * @return null for the JSON value null
   * @throws IllegalArgumentException if the bytes are not one JSON value
   */
  public static @Nullable Object read(byte[] bytes) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      Object value = read(json, json.nextToken());
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("there is more after the first JSON value");
      }
      return value;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        json.writeName(String.valueOf(member.getKey()));
        write(json, member.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else {
      throw new IllegalArgumentException("not JSON: " + value.getClass().getName());
    }
  }

  private static @Nullable Object read(JsonParser json, @Nullable JsonToken token) {
    if (token == null) {
      throw new IllegalArgumentException("the JSON text ends too early");
    }
    return switch (token) {
      case START_OBJECT -> readObject(json);
      case START_ARRAY -> readArray(json);
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalArgumentException("unexpected " + token);
    };
  }

  private static Map<String, @Nullable Object> readObject(JsonParser json) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      members.put(name, read(json, json.nextToken()));
    }
    return members;
  }

  private static List<@Nullable Object> readArray(JsonParser json) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      elements.add(read(json, token));
    }
    return elements;
  }
}
