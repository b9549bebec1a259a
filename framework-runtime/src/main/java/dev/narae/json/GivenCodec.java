package dev.narae.json;

import org.jspecify.annotations.Nullable;

/** A codec of the user's, whose exceptions are violations. */
final class GivenCodec<T> extends CustomCodec<T> {
  private final JsonCodec<T> codec;

  GivenCodec(Class<T> type, JsonCodec<T> codec) {
    super(type, codec.getClass());
    this.codec = codec;
  }

  @Override
  public void write(JsonWriter json, T value) {
    codec.write(json, value);
  }

  @Override
  protected @Nullable T make(JsonReader json) {
    return codec.read(json);
  }

  @Override
  public @Nullable Long version(T value) {
    return codec.version(value);
  }
}
