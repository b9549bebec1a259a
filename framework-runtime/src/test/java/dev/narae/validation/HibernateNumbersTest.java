package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constraints on numbers find what Hibernate Validator finds. */
class HibernateNumbersTest {
  private static final long SEED = 20261122;
  private static final int ROUNDS = 5_000;
  private static final Oracle ORACLE = new Oracle(Clock.systemUTC());
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-0",
          "00",
          "0.0",
          "0.10",
          "0.1",
          "-0.1",
          "9.5",
          "9.50",
          "9.49",
          "3",
          "3.0",
          "7",
          "7.0001",
          "123",
          "12.34",
          "1e2",
          "1E+2",
          "0e5",
          "1e-5",
          "abc",
          "NaN",
          "Infinity",
          "0x10",
          "+5",
          "5.",
          ".5",
          " 5",
          "5 ",
          "５",
          "1e400",
          "-1e400",
          "9223372036854775808",
          "99.9",
          "100",
          "99.95",
          "1_000",
          "1,5",
          "5f",
          "5d");

  @Min(3)
  @Max(7)
  @DecimalMin("0.1")
  @DecimalMax(value = "9.5", inclusive = false)
  @Positive
  @PositiveOrZero
  @Negative
  @NegativeOrZero
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Bounded {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Min(Long.MIN_VALUE + 1)
  @Max(9007199254740993L)
  @DecimalMin(value = "-0.3", inclusive = false)
  @DecimalMax("1e17")
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Far {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  // Read by Hibernate Validator.
  @SuppressWarnings("unused")
  private static final class Near {
    @Bounded Byte ofByte;
    @Bounded Short ofShort;
    @Bounded Integer ofInt;
    @Bounded Long ofLong;
    @Bounded Float ofFloat;
    @Bounded Double ofDouble;
    @Bounded BigInteger ofBigInteger;
    @Bounded BigDecimal ofBigDecimal;
    @Bounded CharSequence ofText;
  }

  // Read by Hibernate Validator.
  @SuppressWarnings("unused")
  private static final class Distant {
    @Far Byte ofByte;
    @Far Short ofShort;
    @Far Integer ofInt;
    @Far Long ofLong;
    @Far Float ofFloat;
    @Far Double ofDouble;
    @Far BigInteger ofBigInteger;
    @Far BigDecimal ofBigDecimal;
    @Far CharSequence ofText;
  }

  // Read by Hibernate Validator.
  @SuppressWarnings("unused")
  private static final class Counted {
    @Digits(integer = 2, fraction = 1)
    Byte ofByte;

    @Digits(integer = 2, fraction = 1)
    Short ofShort;

    @Digits(integer = 2, fraction = 1)
    Integer ofInt;

    @Digits(integer = 2, fraction = 1)
    Long ofLong;

    @Digits(integer = 2, fraction = 1)
    Float ofFloat;

    @Digits(integer = 2, fraction = 1)
    Double ofDouble;

    @Digits(integer = 2, fraction = 1)
    BigInteger ofBigInteger;

    @Digits(integer = 2, fraction = 1)
    BigDecimal ofBigDecimal;

    @Digits(integer = 2, fraction = 1)
    CharSequence ofText;
  }

  /** Each type of number, with a way to make values that are often near a bound. */
  private enum Type {
    ofByte(random -> (byte) whole(random)),
    ofShort(random -> (short) whole(random)),
    ofInt(random -> (int) whole(random)),
    ofLong(HibernateNumbersTest::whole),
    ofFloat(random -> (float) binary(random)),
    ofDouble(HibernateNumbersTest::binary),
    ofBigInteger(random -> decimal(random).toBigInteger()),
    ofBigDecimal(HibernateNumbersTest::decimal),
    ofText(HibernateNumbersTest::text);

    private final Function<Random, Object> maker;

    Type(Function<Random, Object> maker) {
      this.maker = maker;
    }
  }

  private static long whole(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextLong();
      case 1 -> 9007199254740993L + random.nextInt(-2, 3);
      case 2 -> random.nextBoolean() ? Long.MIN_VALUE + random.nextInt(3) : Long.MAX_VALUE;
      default -> random.nextInt(-12, 130);
    };
  }

  private static double binary(Random random) {
    double[] edges = {
      0.0,
      -0.0,
      0.1,
      0.1f,
      -0.3,
      -0.3f,
      9.5,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      9007199254740992.0,
      9007199254740994.0,
      1e17,
      99.95
    };
    return switch (random.nextInt(4)) {
      case 0 -> edges[random.nextInt(edges.length)];
      case 1 -> Double.longBitsToDouble(random.nextLong());
      case 2 -> Math.nextUp(edges[random.nextInt(edges.length)]);
      default -> random.nextInt(-200, 1200) / 10.0;
    };
  }

  private static BigDecimal decimal(Random random) {
    BigDecimal number = new BigDecimal(BigInteger.valueOf(whole(random)), random.nextInt(-4, 6));
    return random.nextInt(3) == 0 ? number.stripTrailingZeros() : number;
  }

  private static String text(Random random) {
    return random.nextInt(3) == 0
        ? TEXTS.get(random.nextInt(TEXTS.size()))
        : decimal(random).toString();
  }

  @ParameterizedTest
  @EnumSource
  void boundsAndSignsAreThoseOfHibernateValidator(Type type) {
    Random random = new Random(SEED);
    for (int i = 0; i < ROUNDS; i++) {
      Object value = type.maker.apply(random);
      String where = "seed " + SEED + ", value " + i + " of " + type + ": " + value;
      assertEquals(ORACLE.violated(Near.class, type.name(), value), near(value), where);
      assertEquals(ORACLE.violated(Distant.class, type.name(), value), far(value), where);
    }
  }

  @ParameterizedTest
  @EnumSource
  void digitsAreThoseOfHibernateValidator(Type type) {
    Random random = new Random(SEED);
    for (int i = 0; i < ROUNDS; i++) {
      Object value = type.maker.apply(random);
      boolean finite = !(value instanceof Double || value instanceof Float) || isFinite(value);
      // It throws an exception for what is not finite.
      Set<String> expected =
          finite ? ORACLE.violated(Counted.class, type.name(), value) : Set.of("digits");
      Violations violations = new Violations();
      Constraints.digits(violations, "a", value, 2, 1);
      String where = "seed " + SEED + ", value " + i + " of " + type + ": " + value;
      assertEquals(expected, Oracle.codes(violations), where);
    }
  }

  private static boolean isFinite(Object value) {
    return Double.isFinite(((Number) value).doubleValue());
  }

  private static Set<String> near(Object value) {
    Violations violations = new Violations();
    Constraints.min(violations, "a", value, 3);
    Constraints.max(violations, 0, value, 7);
    Constraints.decimalMin(violations, 0, value, "0.1", true);
    Constraints.decimalMax(violations, "a", value, "9.5", false);
    Constraints.positive(violations, "a", value);
    Constraints.positiveOrZero(violations, 0, value);
    Constraints.negative(violations, 0, value);
    Constraints.negativeOrZero(violations, "a", value);
    return Oracle.codes(violations);
  }

  private static Set<String> far(Object value) {
    Violations violations = new Violations();
    Constraints.min(violations, 0, value, Long.MIN_VALUE + 1);
    Constraints.max(violations, "a", value, 9007199254740993L);
    Constraints.decimalMin(violations, "a", value, "-0.3", false);
    Constraints.decimalMax(violations, 0, value, "1e17", true);
    return Oracle.codes(violations);
  }

  @Test
  void textOfSoManyDigitsThatReadingThemTakesLongIsNoNumber() {
    Violations violations = new Violations();
    Constraints.positive(violations, "a", "1".repeat(1_000));
    assertEquals(Set.of(), Oracle.codes(violations));
    Constraints.positive(violations, "a", "1".repeat(1_001));
    assertEquals(Set.of("positive"), Oracle.codes(violations));
  }
}
