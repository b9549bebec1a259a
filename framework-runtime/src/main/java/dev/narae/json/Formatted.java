package dev.narae.json;

import java.time.DateTimeException;
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
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date or time in a form of its own, as {@code @JsonFormat} says. It is read strictly: the 31st
 * of February is no date. Names of months and days are English.
 *
 * @param <T> a type of {@code java.time}
 */
public abstract class Formatted<T extends TemporalAccessor> extends JsonCodec<T> {
  private final DateTimeFormatter formatter;
  private final String pattern;

  /**
   * For generated classes and those of this package.
   *
   * @param pattern of {@link DateTimeFormatter}, with {@code u} for years
   * @param zone id of the time zone; empty for the value's own
   */
  Formatted(String pattern, String zone) {
    DateTimeFormatter strict =
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    this.formatter = zone.isEmpty() ? strict : strict.withZone(ZoneId.of(zone));
    this.pattern = pattern;
  }

  /** A date. */
  public static JsonCodec<LocalDate> localDate(String pattern) {
    return new OfLocalDate(pattern);
  }

  /** A time of day. */
  public static JsonCodec<LocalTime> localTime(String pattern) {
    return new OfLocalTime(pattern);
  }

  /** A date and time without a zone. */
  public static JsonCodec<LocalDateTime> localDateTime(String pattern) {
    return new OfLocalDateTime(pattern);
  }

  /** A year. */
  public static JsonCodec<Year> year(String pattern) {
    return new OfYear(pattern);
  }

  /** A month of a year. */
  public static JsonCodec<YearMonth> yearMonth(String pattern) {
    return new OfYearMonth(pattern);
  }

  /** A day of any year. */
  public static JsonCodec<MonthDay> monthDay(String pattern) {
    return new OfMonthDay(pattern);
  }

  /** A time of day with its offset. */
  public static JsonCodec<OffsetTime> offsetTime(String pattern) {
    return new OfOffsetTime(pattern);
  }

  /** An instant as the date and time of a zone. */
  public static JsonCodec<Instant> instant(String pattern, String zone) {
    return new OfInstant(pattern, zone);
  }

  /** A date and time with its offset, or as that of a zone. */
  public static JsonCodec<OffsetDateTime> offsetDateTime(String pattern, String zone) {
    return new OfOffsetDateTime(pattern, zone);
  }

  /** A date and time with its zone, or as that of another zone. */
  public static JsonCodec<ZonedDateTime> zonedDateTime(String pattern, String zone) {
    return new OfZonedDateTime(pattern, zone);
  }

  /**
   * The value.
   *
   * @throws DateTimeException if the text lacks a part of it
   */
  abstract T from(TemporalAccessor parsed);

  @Override
  public final void write(JsonWriter json, T value) {
    json.value(formatter.format(value));
  }

  @Override
  public final @Nullable T read(JsonReader json) {
    String text = json.readString();
    if (text == null) {
      return null;
    }
    try {
      return from(formatter.parse(text));
    } catch (DateTimeException e) {
      // The client is told what is expected; the exception knows no more.
      json.violations().add("format", "must be a date or time of the form " + pattern);
      return null;
    }
  }

  private static final class OfLocalDate extends Formatted<LocalDate> {
    OfLocalDate(String pattern) {
      super(pattern, "");
    }

    @Override
    LocalDate from(TemporalAccessor parsed) {
      return LocalDate.from(parsed);
    }
  }

  private static final class OfLocalTime extends Formatted<LocalTime> {
    OfLocalTime(String pattern) {
      super(pattern, "");
    }

    @Override
    LocalTime from(TemporalAccessor parsed) {
      return LocalTime.from(parsed);
    }
  }

  private static final class OfLocalDateTime extends Formatted<LocalDateTime> {
    OfLocalDateTime(String pattern) {
      super(pattern, "");
    }

    @Override
    LocalDateTime from(TemporalAccessor parsed) {
      return LocalDateTime.from(parsed);
    }
  }

  private static final class OfYear extends Formatted<Year> {
    OfYear(String pattern) {
      super(pattern, "");
    }

    @Override
    Year from(TemporalAccessor parsed) {
      return Year.from(parsed);
    }
  }

  private static final class OfYearMonth extends Formatted<YearMonth> {
    OfYearMonth(String pattern) {
      super(pattern, "");
    }

    @Override
    YearMonth from(TemporalAccessor parsed) {
      return YearMonth.from(parsed);
    }
  }

  private static final class OfMonthDay extends Formatted<MonthDay> {
    OfMonthDay(String pattern) {
      super(pattern, "");
    }

    @Override
    MonthDay from(TemporalAccessor parsed) {
      return MonthDay.from(parsed);
    }
  }

  private static final class OfOffsetTime extends Formatted<OffsetTime> {
    OfOffsetTime(String pattern) {
      super(pattern, "");
    }

    @Override
    OffsetTime from(TemporalAccessor parsed) {
      return OffsetTime.from(parsed);
    }
  }

  private static final class OfInstant extends Formatted<Instant> {
    OfInstant(String pattern, String zone) {
      super(pattern, zone);
    }

    @Override
    Instant from(TemporalAccessor parsed) {
      return Instant.from(parsed);
    }
  }

  private static final class OfOffsetDateTime extends Formatted<OffsetDateTime> {
    OfOffsetDateTime(String pattern, String zone) {
      super(pattern, zone);
    }

    @Override
    OffsetDateTime from(TemporalAccessor parsed) {
      return ZonedDateTime.from(parsed).toOffsetDateTime();
    }
  }

  private static final class OfZonedDateTime extends Formatted<ZonedDateTime> {
    OfZonedDateTime(String pattern, String zone) {
      super(pattern, zone);
    }

    @Override
    ZonedDateTime from(TemporalAccessor parsed) {
      return ZonedDateTime.from(parsed);
    }
  }
}
