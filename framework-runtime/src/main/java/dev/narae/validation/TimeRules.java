package dev.narae.validation;

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
import java.time.ZonedDateTime;

/** How times compare with the present: by the natural order of their type. */
final class TimeRules {
  private TimeRules() {}

  /** The sign of value minus now, where now is of the value's type and in the clock's zone. */
  static int compareToNow(Object value, Clock clock) {
    if (value instanceof Instant instant) {
      return instant.compareTo(clock.instant());
    }
    if (value instanceof LocalDate date) {
      return date.compareTo(LocalDate.now(clock));
    }
    if (value instanceof LocalDateTime dateTime) {
      return dateTime.compareTo(LocalDateTime.now(clock));
    }
    if (value instanceof OffsetDateTime dateTime) {
      return dateTime.compareTo(OffsetDateTime.now(clock));
    }
    if (value instanceof ZonedDateTime dateTime) {
      return dateTime.compareTo(ZonedDateTime.now(clock));
    }
    return compareParts(value, clock);
  }

  private static int compareParts(Object value, Clock clock) {
    if (value instanceof LocalTime time) {
      return time.compareTo(LocalTime.now(clock));
    }
    if (value instanceof OffsetTime time) {
      return time.compareTo(OffsetTime.now(clock));
    }
    if (value instanceof Year year) {
      return year.compareTo(Year.now(clock));
    }
    if (value instanceof YearMonth month) {
      return month.compareTo(YearMonth.now(clock));
    }
    if (value instanceof MonthDay day) {
      return day.compareTo(MonthDay.now(clock));
    }
    throw Unsupported.type("on times", value);
  }
}
