package dev.narae.json;

import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/**
 * The simple types that are no text as values, and are text as keys of a map. {@link TextTypes} has
 * those that are text anyway.
 */
public final class KeyTypes {
  private KeyTypes() {}

  /** A whole number of 8 bits. */
  public static TextType<Byte> ofByte() {
    return WholeKeys.OfByte.INSTANCE;
  }

  /** A whole number of 16 bits. */
  public static TextType<Short> ofShort() {
    return WholeKeys.OfShort.INSTANCE;
  }

  /** A whole number of 32 bits. */
  public static TextType<Integer> ofInt() {
    return WholeKeys.OfInt.INSTANCE;
  }

  /** A whole number of 64 bits. */
  public static TextType<Long> ofLong() {
    return WholeKeys.OfLong.INSTANCE;
  }

  /** A whole number of at most 512 digits. */
  public static TextType<BigInteger> ofBigInteger() {
    return WholeKeys.OfBigInteger.INSTANCE;
  }

  /** A UUID. */
  public static TextType<UUID> ofUuid() {
    return UuidKey.INSTANCE;
  }

  /** A time in ISO 8601 with its zone; written in UTC. */
  public static TextType<Instant> ofInstant() {
    return InstantKey.INSTANCE;
  }

  /** An enum by the names of its constants. */
  public static <E extends Enum<E>> TextType<E> ofEnum(E[] constants) {
    String[] names = new String[constants.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = constants[i].name();
    }
    return EnumText.of(constants, names);
  }
}
