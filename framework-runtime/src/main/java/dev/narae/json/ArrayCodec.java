package dev.narae.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array, in JSON as a list of its elements is. */
final class ArrayCodec<E, A> extends JsonCodec<A> {
  private final JsonCodec<List<E>> elements;
  private final ArrayType<E, A> type;

  ArrayCodec(JsonCodec<E> element, ArrayType<E, A> type) {
    this.elements = new ContainerCodecs.OfList<>(element);
    this.type = type;
  }

  @Override
  public void write(JsonWriter json, A value) {
    elements.write(json, type.asList(value));
  }

  @Override
  public @Nullable A read(JsonReader json) {
    List<E> read = elements.read(json);
    return read == null ? null : type.of(read);
  }
}
