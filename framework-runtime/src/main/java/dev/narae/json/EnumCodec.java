package dev.narae.json;

import org.jspecify.annotations.Nullable;

/** An enum by the names of its constants. */
final class EnumCodec<E extends Enum<E>> extends JsonCodec<E> {
  private final E[] constants;

  EnumCodec(E[] constants) {
    this.constants = constants.clone();
  }

  @Override
  public void write(JsonWriter json, E value) {
    json.value(value.name());
  }

  @Override
  public @Nullable E read(JsonReader json) {
    String name = json.readString();
    if (name == null) {
      return null;
    }
    E constant = Enums.byName(constants, name);
    if (constant == null) {
      json.violations().add("enum", Enums.expectation(constants));
    }
    return constant;
  }
}
