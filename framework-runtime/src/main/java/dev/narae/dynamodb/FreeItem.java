package dev.narae.dynamodb;

import dev.narae.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of any form, as DynamoDB's own maps, lists and scalars. */
final class FreeItem extends ItemCodec<JsonValue> {
  static final FreeItem INSTANCE = new FreeItem();

  private FreeItem() {}

  @Override
  public void write(ItemWriter item, JsonValue value) {
    if (value.isObject()) {
      item.beginMap();
      for (Map.Entry<String, JsonValue> property : value.asMap().entrySet()) {
        item.name(property.getKey());
        write(item, property.getValue());
      }
      item.endMap();
    } else if (value.isArray()) {
      item.beginList();
      for (JsonValue element : value) {
        write(item, element);
      }
      item.endList();
    } else {
      writeScalar(item, value);
    }
  }

  private static void writeScalar(ItemWriter item, JsonValue value) {
    if (value.isText()) {
      item.value(value.asText());
    } else if (value.isNumber()) {
      item.value(value.asNumber());
    } else if (value.isBoolean()) {
      item.value(value.asBoolean());
    } else {
      item.nullValue();
    }
  }

  @Override
  public @Nullable JsonValue read(ItemReader item) {
    JsonValue value = any(item);
    return value.isNull() ? null : value;
  }

  /** A set, which the table's other users may have written, is an array. */
  private static JsonValue any(ItemReader item) {
    if (item.isNull()) {
      item.skip();
      return JsonValue.NULL;
    }
    String type = item.type();
    return switch (type) {
      case "M" -> object(item);
      case "L", "SS", "NS" -> array(item);
      case "S" -> JsonValue.of(item.require("text", item.readString()));
      case "BOOL" -> JsonValue.of(item.require("boolean", item.readBoolean()));
      case "N" -> JsonValue.of(item.require("number", item.readBigDecimal()));
      default -> throw item.failure("is of type " + type + ", which has no JSON.");
    };
  }

  private static JsonValue object(ItemReader item) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    item.beginMap();
    String name = item.nextName();
    while (name != null) {
      properties.put(name, any(item));
      name = item.nextName();
    }
    item.endMap();
    return JsonValue.object(properties);
  }

  private static JsonValue array(ItemReader item) {
    List<JsonValue> elements = new ArrayList<>();
    item.beginElements();
    while (item.nextElement()) {
      elements.add(any(item));
    }
    item.endElements();
    return JsonValue.array(elements);
  }
}
