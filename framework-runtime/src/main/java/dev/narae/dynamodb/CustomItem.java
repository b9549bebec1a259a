package dev.narae.dynamodb;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonValue;
import dev.narae.validation.Violations;
import org.jspecify.annotations.Nullable;

/** A type of which only the JSON is known: stored as its JSON would be. */
final class CustomItem<T> extends ItemCodec<T> {
  private final JsonCodec<T> codec;

  CustomItem(JsonCodec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void write(ItemWriter item, T value) {
    JsonValue json = JsonValue.CODEC.fromBytes(codec.toBytes(value), new Violations());
    FreeItem.INSTANCE.write(item, json == null ? JsonValue.NULL : json);
  }

  @Override
  public @Nullable T read(ItemReader item) {
    JsonValue json = FreeItem.INSTANCE.read(item);
    if (json == null) {
      return null;
    }
    Violations violations = new Violations();
    T value = codec.fromBytes(JsonValue.CODEC.toBytes(json), violations);
    if (value == null) {
      throw item.failure("is refused by its codec: " + violations.list());
    }
    return value;
  }
}
