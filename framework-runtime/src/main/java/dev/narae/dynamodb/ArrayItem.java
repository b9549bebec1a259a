package dev.narae.dynamodb;

import dev.narae.json.ArrayType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array, stored as a list of its elements is. */
final class ArrayItem<E, A> extends ItemCodec<A> {
  private final ItemCodec<List<E>> elements;
  private final ArrayType<E, A> type;

  ArrayItem(ItemCodec<E> element, ArrayType<E, A> type) {
    this.elements = new ContainerItems.OfList<>(element);
    this.type = type;
  }

  @Override
  public void write(ItemWriter item, A value) {
    elements.write(item, type.asList(value));
  }

  @Override
  public @Nullable A read(ItemReader item) {
    List<E> read = elements.read(item);
    return read == null ? null : type.of(read);
  }
}
