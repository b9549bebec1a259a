package dev.narae.json;

import org.jspecify.annotations.Nullable;

/**
 * An enum whose constants are called otherwise outside of Java.
 *
 * @param <E> the enum
 */
public final class EnumText<E extends Enum<E>> extends TextType<E> {
  private final E[] constants;
  private final String[] names;

  private EnumText(E[] constants, String[] names) {
    super("enum", "must be one of " + String.join(", ", names));
    this.constants = constants.clone();
    this.names = names.clone();
  }

  /** The constants with a name for each, in the same order. */
  public static <E extends Enum<E>> EnumText<E> of(E[] constants, String... names) {
    return new EnumText<>(constants, names);
  }

  @Override
  public @Nullable E fromText(String text) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(text)) {
        return constants[i];
      }
    }
    return null;
  }

  @Override
  public String toText(E value) {
    for (int i = 0; i < constants.length; i++) {
      if (constants[i] == value) {
        return names[i];
      }
    }
    throw new IllegalArgumentException("no constant of the enum: " + value);
  }
}
