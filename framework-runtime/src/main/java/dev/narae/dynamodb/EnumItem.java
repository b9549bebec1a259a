package dev.narae.dynamodb;

import dev.narae.json.Enums;
import org.jspecify.annotations.Nullable;

/** An enum by the names of its constants. */
final class EnumItem<E extends Enum<E>> extends ItemCodec<E> {
  private final E[] constants;

  EnumItem(E[] constants) {
    this.constants = constants.clone();
  }

  @Override
  public void write(ItemWriter item, E value) {
    item.value(value.name());
  }

  @Override
  public @Nullable E read(ItemReader item) {
    String name = item.readString();
    if (name == null) {
      return null;
    }
    E constant = Enums.byName(constants, name);
    if (constant == null) {
      throw item.failure(
          "holds \""
              + name
              + "\", which is no constant of the enum. Keep constants that are stored.");
    }
    return constant;
  }

  @Override
  SetKind setKind() {
    return SetKind.STRINGS;
  }
}
