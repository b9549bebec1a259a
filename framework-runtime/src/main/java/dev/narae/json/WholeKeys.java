package dev.narae.json;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Whole numbers as keys: a minus sign, if there is one, and digits; zeros may lead. */
final class WholeKeys {
  /** As many as a number in JSON may have: more of them are slow to turn into a number. */
  private static final int MAX_DIGITS = 512;

  private WholeKeys() {}

  static final class OfByte extends TextType<Byte> {
    static final TextType<Byte> INSTANCE = new OfByte();

    private OfByte() {
      super("format", range(Byte.MIN_VALUE, Byte.MAX_VALUE));
    }

    @Override
    public @Nullable Byte fromText(String text) {
      Long value = whole(text, Byte.MIN_VALUE, Byte.MAX_VALUE);
      return value == null ? null : value.byteValue();
    }
  }

  static final class OfShort extends TextType<Short> {
    static final TextType<Short> INSTANCE = new OfShort();

    private OfShort() {
      super("format", range(Short.MIN_VALUE, Short.MAX_VALUE));
    }

    @Override
    public @Nullable Short fromText(String text) {
      Long value = whole(text, Short.MIN_VALUE, Short.MAX_VALUE);
      return value == null ? null : value.shortValue();
    }
  }

  static final class OfInt extends TextType<Integer> {
    static final TextType<Integer> INSTANCE = new OfInt();

    private OfInt() {
      super("format", range(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Override
    public @Nullable Integer fromText(String text) {
      Long value = whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
      return value == null ? null : value.intValue();
    }
  }

  static final class OfLong extends TextType<Long> {
    static final TextType<Long> INSTANCE = new OfLong();

    private OfLong() {
      super("format", range(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Override
    public @Nullable Long fromText(String text) {
      Long value = whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
      return value;
    }
  }

  static final class OfBigInteger extends TextType<BigInteger> {
    static final TextType<BigInteger> INSTANCE = new OfBigInteger();

    private OfBigInteger() {
      super("format", "must be a whole number");
    }

    @Override
    public @Nullable BigInteger fromText(String text) {
      return isWhole(text) ? new BigInteger(text) : null;
    }
  }

  private static String range(long min, long max) {
    return "must be a whole number from " + min + " to " + max;
  }

  private static @Nullable Long whole(String text, long min, long max) {
    if (!isWhole(text)) {
      return null;
    }
    BigInteger value = new BigInteger(text);
    if (value.bitLength() > 63 || value.longValue() < min || value.longValue() > max) {
      return null;
    }
    return value.longValue();
  }

  private static boolean isWhole(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    if (text.length() == from || text.length() > MAX_DIGITS) {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
