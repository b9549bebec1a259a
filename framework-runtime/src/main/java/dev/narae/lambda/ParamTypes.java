package dev.narae.lambda;

import dev.narae.json.TextType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The simple types of which a repeated parameter can have several values. */
public final class ParamTypes {
  /** A text. */
  public static final ParamType<String> STRING = new OfString();

  /** {@code true} or {@code false}. */
  public static final ParamType<Boolean> BOOLEAN = new OfBoolean();

  /** A whole number of 8 bits. */
  public static final ParamType<Byte> BYTE = new OfByte();

  /** A whole number of 16 bits. */
  public static final ParamType<Short> SHORT = new OfShort();

  /** A whole number of 32 bits. */
  public static final ParamType<Integer> INT = new OfInt();

  /** A whole number of 64 bits. */
  public static final ParamType<Long> LONG = new OfLong();

  /** A number, rounded to a float. */
  public static final ParamType<Float> FLOAT = new OfFloat();

  /** A number, rounded to a double. */
  public static final ParamType<Double> DOUBLE = new OfDouble();

  /** A number, exactly. */
  public static final ParamType<BigDecimal> BIG_DECIMAL = new OfBigDecimal();

  /** A whole number, exactly. */
  public static final ParamType<BigInteger> BIG_INTEGER = new OfBigInteger();

  /** A UUID. */
  public static final ParamType<UUID> UUID = new OfUuid();

  /** A time in ISO 8601 with its zone. */
  public static final ParamType<Instant> INSTANT = new OfInstant();

  private ParamTypes() {}

  /** One of these constants by its name. */
  public static <E extends Enum<E>> ParamType<E> enumeration(E[] constants) {
    return new OfEnum<>(constants);
  }

  /** A simple type that is text. */
  public static <T> ParamType<T> text(TextType<T> type) {
    return new OfText<>(type);
  }

  private static final class OfText<T> extends ParamType<T> {
    private final TextType<T> type;

    OfText(TextType<T> type) {
      this.type = type;
    }

    @Override
    public @Nullable T read(Param param) {
      return param.as(type);
    }
  }

  private static final class OfString extends ParamType<String> {
    @Override
    public @Nullable String read(Param param) {
      return param.asString();
    }
  }

  private static final class OfBoolean extends ParamType<Boolean> {
    @Override
    public @Nullable Boolean read(Param param) {
      return param.asBoolean();
    }
  }

  private static final class OfByte extends ParamType<Byte> {
    @Override
    public @Nullable Byte read(Param param) {
      return param.asByte();
    }
  }

  private static final class OfShort extends ParamType<Short> {
    @Override
    public @Nullable Short read(Param param) {
      return param.asShort();
    }
  }

  private static final class OfInt extends ParamType<Integer> {
    @Override
    public @Nullable Integer read(Param param) {
      return param.asInt();
    }
  }

  private static final class OfLong extends ParamType<Long> {
    @Override
    public @Nullable Long read(Param param) {
      return param.asLong();
    }
  }

  private static final class OfFloat extends ParamType<Float> {
    @Override
    public @Nullable Float read(Param param) {
      return param.asFloat();
    }
  }

  private static final class OfDouble extends ParamType<Double> {
    @Override
    public @Nullable Double read(Param param) {
      return param.asDouble();
    }
  }

  private static final class OfBigDecimal extends ParamType<BigDecimal> {
    @Override
    public @Nullable BigDecimal read(Param param) {
      return param.asBigDecimal();
    }
  }

  private static final class OfBigInteger extends ParamType<BigInteger> {
    @Override
    public @Nullable BigInteger read(Param param) {
      return param.asBigInteger();
    }
  }

  private static final class OfUuid extends ParamType<UUID> {
    @Override
    public @Nullable UUID read(Param param) {
      return param.asUuid();
    }
  }

  private static final class OfInstant extends ParamType<Instant> {
    @Override
    public @Nullable Instant read(Param param) {
      return param.asInstant();
    }
  }

  private static final class OfEnum<E extends Enum<E>> extends ParamType<E> {
    private final E[] constants;

    OfEnum(E[] constants) {
      this.constants = constants.clone();
    }

    @Override
    public @Nullable E read(Param param) {
      return param.asEnum(constants);
    }
  }
}
