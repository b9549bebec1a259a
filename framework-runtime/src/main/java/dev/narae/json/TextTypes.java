package dev.narae.json;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The simple types that are text. They are methods rather than constants, so that only those are
 * loaded that a service uses.
 *
 * <p>Dates and times are ISO 8601 text, read strictly, with years 0000 to 9999 and up to nine
 * digits of a second; seconds may be left out, and are always written.
 */
public final class TextTypes {
  private TextTypes() {}

  /** A date: {@code 2026-11-22}. */
  public static TextType<LocalDate> localDate() {
    return TimeTypes.OfLocalDate.INSTANCE;
  }

  /** A time of day: {@code 17:00:00}. */
  public static TextType<LocalTime> localTime() {
    return TimeTypes.OfLocalTime.INSTANCE;
  }

  /** A date and time without a zone: {@code 2026-11-22T17:00:00}. */
  public static TextType<LocalDateTime> localDateTime() {
    return TimeTypes.OfLocalDateTime.INSTANCE;
  }

  /** A date and time with its offset: {@code 2026-11-22T17:00:00+09:00}. */
  public static TextType<OffsetDateTime> offsetDateTime() {
    return ZoneTypes.OfOffsetDateTime.INSTANCE;
  }

  /** A time of day with its offset: {@code 17:00:00+09:00}. Stored texts do not sort. */
  public static TextType<OffsetTime> offsetTime() {
    return ZoneTypes.OfOffsetTime.INSTANCE;
  }

  /**
   * A date and time with its offset, and with its zone in brackets where it was given one: {@code
   * 2026-11-22T17:00:00+09:00[Asia/Seoul]}. It is stored with the zone, and written to clients
   * without, which do not all know such names.
   */
  public static TextType<ZonedDateTime> zonedDateTime() {
    return ZoneTypes.OfZonedDateTime.INSTANCE;
  }

  /** A year: {@code 2026}. */
  public static TextType<Year> year() {
    return TimeTypes.OfYear.INSTANCE;
  }

  /** A month of a year: {@code 2026-11}. */
  public static TextType<YearMonth> yearMonth() {
    return TimeTypes.OfYearMonth.INSTANCE;
  }

  /** A day of any year: {@code --11-22}. */
  public static TextType<MonthDay> monthDay() {
    return TimeTypes.OfMonthDay.INSTANCE;
  }

  /** An amount of time: {@code PT1H30M}. Stored texts do not sort. */
  public static TextType<Duration> duration() {
    return AmountTypes.OfDuration.INSTANCE;
  }

  /** An amount of days, months and years: {@code P1M10D}. Stored texts do not sort. */
  public static TextType<Period> period() {
    return AmountTypes.OfPeriod.INSTANCE;
  }

  /** A time zone: {@code Asia/Seoul} or {@code +09:00}. */
  public static TextType<ZoneId> zoneId() {
    return ZoneTypes.OfZoneId.INSTANCE;
  }

  /** An offset from UTC: {@code +09:00} or {@code Z}. */
  public static TextType<ZoneOffset> zoneOffset() {
    return ZoneTypes.OfZoneOffset.INSTANCE;
  }

  /** A day of the week by its name: {@code MONDAY}. */
  public static TextType<DayOfWeek> dayOfWeek() {
    return NamedTypes.OfDayOfWeek.INSTANCE;
  }

  /** A month by its name: {@code MAY}. */
  public static TextType<Month> month() {
    return NamedTypes.OfMonth.INSTANCE;
  }

  /** A URI or a reference relative to one (RFC 2396, as {@link URI} reads it); never empty. */
  public static TextType<URI> uri() {
    return NamedTypes.OfUri.INSTANCE;
  }

  /** One UTF-16 unit. */
  public static TextType<Character> character() {
    return NamedTypes.OfCharacter.INSTANCE;
  }
}
