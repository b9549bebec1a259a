package dev.narae.processor.text;

import dev.narae.processor.model.ScalarKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/** Patterns of dates and times, tried with a sample as the runtime would use them. */
public final class FormatText {
  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2026, 11, 22, 17, 30, 45, 123_456_789, ZoneId.of("Asia/Seoul"));

  private FormatText() {}

  /** Whether values are dates or times that a pattern can describe. */
  public static boolean isFormatted(ScalarKind kind) {
    return switch (kind) {
      case INSTANT,
          LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          OFFSET_TIME,
          ZONED_DATE_TIME,
          YEAR,
          YEAR_MONTH,
          MONTH_DAY ->
          true;
      default -> false;
    };
  }

  /** Whether values can be told in a time zone. */
  public static boolean isZoned(ScalarKind kind) {
    return kind == ScalarKind.INSTANT
        || kind == ScalarKind.OFFSET_DATE_TIME
        || kind == ScalarKind.ZONED_DATE_TIME;
  }

  /**
   * The pattern with {@code u} for {@code y}: the year itself rather than that of an era, without
   * which the latter can't be read strictly.
   */
  public static String strict(String pattern) {
    StringBuilder strict = new StringBuilder();
    boolean quoted = false;
    boolean era = pattern.indexOf('G') >= 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      quoted ^= c == '\'';
      strict.append(c == 'y' && !quoted && !era ? 'u' : c);
    }
    return strict.toString();
  }

  /** What is wrong with a pattern; empty if a value can be written so, and read again. */
  public static String problem(ScalarKind kind, String pattern, String zone) {
    DateTimeFormatter formatter;
    try {
      formatter = formatter(pattern, zone);
    } catch (IllegalArgumentException | DateTimeException e) {
      return String.valueOf(e.getMessage());
    }
    String sample;
    try {
      sample = formatter.format(sample(kind));
    } catch (DateTimeException e) {
      return "it has a part that such a value does not have (" + e.getMessage() + ")";
    }
    try {
      formatter.parse(sample, query(kind));
      return "";
    } catch (DateTimeException e) {
      return "the value can't be told from " + sample + " again";
    }
  }

  /** A value in the form of a pattern that has no problem. */
  public static String sample(ScalarKind kind, String pattern, String zone) {
    return formatter(pattern, zone).format(sample(kind));
  }

  private static DateTimeFormatter formatter(String pattern, String zone) {
    DateTimeFormatter strict =
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return zone.isEmpty() ? strict : strict.withZone(ZoneId.of(zone));
  }

  private static TemporalAccessor sample(ScalarKind kind) {
    return switch (kind) {
      case INSTANT -> SAMPLE.toInstant();
      case LOCAL_DATE -> SAMPLE.toLocalDate();
      case LOCAL_TIME -> SAMPLE.toLocalTime();
      case LOCAL_DATE_TIME -> SAMPLE.toLocalDateTime();
      case OFFSET_DATE_TIME -> SAMPLE.toOffsetDateTime();
      case OFFSET_TIME -> SAMPLE.toOffsetDateTime().toOffsetTime();
      case YEAR -> Year.from(SAMPLE);
      case YEAR_MONTH -> YearMonth.from(SAMPLE);
      case MONTH_DAY -> MonthDay.from(SAMPLE);
      default -> SAMPLE;
    };
  }

  private static TemporalQuery<?> query(ScalarKind kind) {
    return switch (kind) {
      case INSTANT -> Instant::from;
      case LOCAL_DATE -> LocalDate::from;
      case LOCAL_TIME -> LocalTime::from;
      case LOCAL_DATE_TIME -> LocalDateTime::from;
      case OFFSET_TIME -> OffsetTime::from;
      case YEAR -> Year::from;
      case YEAR_MONTH -> YearMonth::from;
      case MONTH_DAY -> MonthDay::from;
      default -> ZonedDateTime::from;
    };
  }
}
