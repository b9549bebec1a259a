package dev.narae.dynamodb;

import dev.narae.json.TextType;
import org.jspecify.annotations.Nullable;

/** A simple type that is stored as a string. */
final class TextItem<T> extends ItemCodec<T> {
  private final TextType<T> type;

  TextItem(TextType<T> type) {
    this.type = type;
  }

  @Override
  public void write(ItemWriter item, T value) {
    item.value(type.toStored(value));
  }

  @Override
  public @Nullable T read(ItemReader item) {
    String text = item.readString();
    T value = text == null ? null : type.fromStored(text);
    if (text != null && value == null) {
      throw item.failure(
          "holds \"" + text + "\", which can't be read: it " + type.expectation() + ".");
    }
    return value;
  }

  @Override
  SetKind setKind() {
    return SetKind.STRINGS;
  }
}
