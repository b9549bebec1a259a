package dev.narae.json;

import org.jspecify.annotations.Nullable;

/** Constants of an enum by their names. */
public final class Enums {
  private Enums() {}

  /** The constant of exactly that name, or null. */
  public static <E extends Enum<E>> @Nullable E byName(E[] constants, String name) {
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return null;
  }

  /** What to tell a client that sent another name. */
  public static <E extends Enum<E>> String expectation(E[] constants) {
    StringBuilder text = new StringBuilder("must be one of ");
    for (int i = 0; i < constants.length; i++) {
      text.append(i == 0 ? "" : ", ").append(constants[i].name());
    }
    return text.toString();
  }
}
