package dev.narae.dynamodb.transport;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.Key;
import dev.narae.dynamodb.KeySchema;
import dev.narae.dynamodb.KeyValue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys and items in the SDK's form. */
final class Attributes {
  private Attributes() {}

  static AttributeValue of(KeyValue value) {
    return value.number() ? AttributeValue.fromN(value.text()) : AttributeValue.fromS(value.text());
  }

  static Map<String, AttributeValue> of(Key key) {
    Map<String, AttributeValue> attributes = new HashMap<>(4);
    attributes.put(key.partition(), of(key.partitionValue()));
    String sort = key.sort();
    KeyValue sortValue = key.sortValue();
    if (sort != null && sortValue != null) {
      attributes.put(sort, of(sortValue));
    }
    return attributes;
  }

  static <T> Map<String, AttributeValue> of(ItemCodec<T> codec, T item) {
    AttributeWriter writer = new AttributeWriter();
    codec.write(writer, item);
    return writer.item();
  }

  static <T> T read(ItemCodec<T> codec, Map<String, AttributeValue> item) {
    AttributeReader reader = new AttributeReader(item);
    return reader.require("item", codec.read(reader));
  }

  /** The key within an item, or in the position where a page ended. */
  static Key key(KeySchema keys, Map<String, AttributeValue> item) {
    String sort = keys.sort();
    KeyValue partition = value(item, keys.partition());
    return sort == null ? keys.key(partition) : keys.key(partition, value(item, sort));
  }

  private static KeyValue value(Map<String, AttributeValue> item, String attribute) {
    AttributeValue value = item.get(attribute);
    String number = value == null ? null : value.n();
    String text = value == null ? null : value.s();
    if (number == null && text == null) {
      throw new IllegalArgumentException(
          "The item has no string or number as its key \"" + attribute + "\".");
    }
    return new KeyValue(number != null, firstOf(number, text));
  }

  private static String firstOf(@Nullable String number, @Nullable String text) {
    return number != null ? number : text == null ? "" : text;
  }
}
