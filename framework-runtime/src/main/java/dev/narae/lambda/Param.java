package dev.narae.lambda;

import dev.narae.json.Enums;
import dev.narae.json.Instants;
import dev.narae.json.Numbers;
import dev.narae.json.TextType;
import dev.narae.json.Uuids;
import dev.narae.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text of one request parameter, to be read as a simple type. Every {@code as} method gives
 * null if the parameter is absent, and null with a violation if the text does not fit.
 */
public final class Param {
  private static final String TOO_LARGE = "must be a number of moderate size";

  private final Violations violations;
  private final String name;
  private final @Nullable String text;

  Param(Violations violations, String name, @Nullable String text) {
    this.violations = violations;
    this.name = name;
    this.text = text;
  }

  /** Reports {@code required} if the parameter is absent. */
  public Param required() {
    if (text == null) {
      violations.add(name, "required", "is required");
    }
    return this;
  }

  /** With that text if the parameter is absent. */
  public Param orDefault(String defaultText) {
    return text == null ? new Param(violations, name, defaultText) : this;
  }

  /** The text as it is; it may be empty. */
  public @Nullable String asString() {
    return text;
  }

  /** {@code true} or {@code false}. */
  public @Nullable Boolean asBoolean() {
    if (text == null || text.equals("true")) {
      return text == null ? null : Boolean.TRUE;
    }
    return fitting(text.equals("false") ? Boolean.FALSE : null, "type", "must be true or false");
  }

  /** A whole number from -128 to 127. */
  public @Nullable Byte asByte() {
    Long value = whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
    return value == null ? null : value.byteValue();
  }

  /** A whole number from -32,768 to 32,767. */
  public @Nullable Short asShort() {
    Long value = whole(Short.MIN_VALUE, Short.MAX_VALUE);
    return value == null ? null : value.shortValue();
  }

  /** A whole number of 32 bits. */
  public @Nullable Integer asInt() {
    Long value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    return value == null ? null : value.intValue();
  }

  /** A whole number of 64 bits. */
  public @Nullable Long asLong() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A number, rounded to a float. */
  public @Nullable Float asFloat() {
    String number = number();
    if (number == null) {
      return null;
    }
    float value = Float.parseFloat(number);
    return fitting(Float.isInfinite(value) ? null : value, "range", TOO_LARGE);
  }

  /** A number, rounded to a double. */
  public @Nullable Double asDouble() {
    String number = number();
    if (number == null) {
      return null;
    }
    double value = Double.parseDouble(number);
    return fitting(Double.isInfinite(value) ? null : value, "range", TOO_LARGE);
  }

  /** A number, exactly. */
  public @Nullable BigDecimal asBigDecimal() {
    String number = number();
    return number == null ? null : fitting(Numbers.decimal(number), "range", TOO_LARGE);
  }

  /** A whole number, exactly. */
  public @Nullable BigInteger asBigInteger() {
    return text == null ? null : fitting(NumberText.whole(text), "type", "must be a whole number");
  }

  /** A UUID. */
  public @Nullable UUID asUuid() {
    return text == null ? null : fitting(Uuids.parse(text), "format", "must be a UUID");
  }

  /** A time in ISO 8601 with its zone. */
  public @Nullable Instant asInstant() {
    return text == null
        ? null
        : fitting(
            Instants.parse(text), "format", "must be a date and time such as 2026-11-22T17:00:00Z");
  }

  /** A value of a simple type that is text. */
  public <T> @Nullable T as(TextType<T> type) {
    return text == null ? null : fitting(type.fromText(text), type.code(), type.expectation());
  }

  /** One of these constants by its name. */
  public <E extends Enum<E>> @Nullable E asEnum(E[] constants) {
    if (text == null) {
      return null;
    }
    E value = Enums.byName(constants, text);
    return value == null ? fitting(value, "enum", Enums.expectation(constants)) : value;
  }

  /** Whatever that type reads. */
  public <T> @Nullable T as(ParamType<T> type) {
    return type.read(this);
  }

  /**
   * Reports {@code invalid}: the type's own constructor refused the value.
   *
   * @return null, for a {@link ParamType} to return
   * @see Violations#refused(Class, IllegalArgumentException)
   */
  public <T> @Nullable T refused(Class<T> type, IllegalArgumentException e) {
    return violations.refused(name, type, e);
  }

  private @Nullable Long whole(long min, long max) {
    BigInteger value = asBigInteger();
    if (value == null) {
      return null;
    }
    if (value.bitLength() > 63 || value.longValue() < min || value.longValue() > max) {
      violations.add(name, "range", "must be a whole number from " + min + " to " + max);
      return null;
    }
    return value.longValue();
  }

  private @Nullable String number() {
    if (text == null) {
      return null;
    }
    return fitting(NumberText.isNumber(text) ? text : null, "type", "must be a number");
  }

  private <T> @Nullable T fitting(@Nullable T value, String code, String expectation) {
    if (value == null) {
      violations.add(name, code, expectation);
    }
    return value;
  }
}
