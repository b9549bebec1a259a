package dev.narae.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of any form. As everywhere, null at the outside is no value; within the value it is one. */
final class FreeCodec extends JsonCodec<JsonValue> {

  @Override
  public void write(JsonWriter json, JsonValue value) {
    if (value.isObject()) {
      json.beginObject();
      for (Map.Entry<String, JsonValue> property : value.asMap().entrySet()) {
        json.name(property.getKey());
        write(json, property.getValue());
      }
      json.endObject();
    } else if (value.isArray()) {
      json.beginArray();
      for (JsonValue element : value) {
        write(json, element);
      }
      json.endArray();
    } else {
      writeScalar(json, value);
    }
  }

  private static void writeScalar(JsonWriter json, JsonValue value) {
    if (value.isText()) {
      json.value(value.asText());
    } else if (value.isNumber()) {
      json.value(value.asNumber());
    } else if (value.isBoolean()) {
      json.value(value.asBoolean());
    } else {
      json.nullValue();
    }
  }

  @Override
  public @Nullable JsonValue read(JsonReader json) {
    JsonValue value = any(json);
    return value == null || value.isNull() ? null : value;
  }

  /** A value; null after a violation only. */
  private static @Nullable JsonValue any(JsonReader json) {
    if (json.isObject()) {
      return object(json);
    } else if (json.isArray()) {
      return array(json);
    } else if (json.isString()) {
      String text = json.readString();
      return text == null ? null : JsonValue.of(text);
    } else if (json.isBoolean()) {
      return JsonValue.of(Boolean.TRUE.equals(json.readBoolean()));
    } else if (json.isNull()) {
      json.skip();
      return JsonValue.NULL;
    }
    BigDecimal number = json.readBigDecimal();
    return number == null ? null : JsonValue.of(number);
  }

  private static @Nullable JsonValue object(JsonReader json) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    json.beginObject();
    String name = json.nextName();
    while (name != null) {
      JsonValue value = any(json);
      if (value != null) {
        properties.put(name, value);
      }
      name = json.nextName();
    }
    return json.endObject() ? JsonValue.object(properties) : null;
  }

  private static @Nullable JsonValue array(JsonReader json) {
    List<JsonValue> elements = new ArrayList<>();
    json.beginArray();
    while (json.nextElement()) {
      JsonValue element = any(json);
      if (element != null) {
        elements.add(element);
      }
    }
    return json.endArray() ? JsonValue.array(elements) : null;
  }
}
