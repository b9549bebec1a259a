package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constraints on times find what Hibernate Validator finds. */
class HibernateTimesTest {
  private static final long SEED = 20261122;
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("UTC"),
          ZoneId.of("Z"),
          ZoneId.of("Asia/Seoul"),
          ZoneId.of("+09:00"),
          ZoneId.of("America/New_York"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T17:00:00.123Z"), ZoneId.of("Asia/Seoul"));
  private static final Oracle ORACLE = new Oracle(CLOCK);

  @Past
  @PastOrPresent
  @Future
  @FutureOrPresent
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Timed {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  // Read by Hibernate Validator.
  @SuppressWarnings("unused")
  private static final class Values {
    @Timed Instant ofInstant;
    @Timed LocalDate ofLocalDate;
    @Timed LocalDateTime ofLocalDateTime;
    @Timed LocalTime ofLocalTime;
    @Timed OffsetDateTime ofOffsetDateTime;
    @Timed OffsetTime ofOffsetTime;
    @Timed ZonedDateTime ofZonedDateTime;
    @Timed Year ofYear;
    @Timed YearMonth ofYearMonth;
    @Timed MonthDay ofMonthDay;
  }

  /** Each type of time, made of a moment in some zone. */
  private enum Type {
    ofInstant(ZonedDateTime::toInstant),
    ofLocalDate(ZonedDateTime::toLocalDate),
    ofLocalDateTime(ZonedDateTime::toLocalDateTime),
    ofLocalTime(ZonedDateTime::toLocalTime),
    ofOffsetDateTime(ZonedDateTime::toOffsetDateTime),
    ofOffsetTime(moment -> moment.toOffsetDateTime().toOffsetTime()),
    ofZonedDateTime(moment -> moment),
    ofYear(Year::from),
    ofYearMonth(YearMonth::from),
    ofMonthDay(MonthDay::from);

    private final Function<ZonedDateTime, Object> maker;

    Type(Function<ZonedDateTime, Object> maker) {
      this.maker = maker;
    }
  }

  private static ZonedDateTime moment(Random random) {
    ZonedDateTime now = CLOCK.instant().atZone(ZONES.get(random.nextInt(ZONES.size())));
    return switch (random.nextInt(5)) {
      case 0 -> now;
      case 1 -> now.plusNanos(random.nextInt(-2, 3));
      case 2 -> now.plusHours(random.nextInt(-30, 31));
      case 3 -> now.plusDays(random.nextInt(-500, 501));
      default -> now.plusYears(random.nextInt(-2, 3));
    };
  }

  @ParameterizedTest
  @EnumSource
  void timesAreTakenAsHibernateValidatorTakesThem(Type type) {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      Object value = type.maker.apply(moment(random));
      Violations found = new Violations();
      found.useClock(CLOCK);
      Constraints.past(found, "a", value);
      Constraints.pastOrPresent(found, 0, value);
      Constraints.future(found, 0, value);
      Constraints.futureOrPresent(found, "a", value);
      assertEquals(
          ORACLE.violated(Values.class, type.name(), value),
          Oracle.codes(found),
          "seed " + SEED + ", time " + i + " of " + type + ": " + value);
    }
  }
}
