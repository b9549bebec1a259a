package dev.narae.processor.text;

import dev.narae.processor.model.ScalarKind;
import java.net.URI;
import java.time.DateTimeException;
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
import java.util.Map;

/**
 * The texts of simple types that have a form of their own, most of them ISO 8601. Java's parsers
 * take more than the runtime does, such as years of five digits: a pattern rules that out.
 */
final class IsoText {
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
  private static final String OFFSET = "(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)";

  private static final Map<ScalarKind, String> PATTERNS =
      Map.of(
          ScalarKind.LOCAL_DATE,
          DATE,
          ScalarKind.LOCAL_TIME,
          TIME,
          ScalarKind.LOCAL_DATE_TIME,
          DATE + "T" + TIME,
          ScalarKind.OFFSET_DATE_TIME,
          DATE + "T" + TIME + OFFSET,
          ScalarKind.OFFSET_TIME,
          TIME + OFFSET,
          ScalarKind.ZONED_DATE_TIME,
          DATE + "T" + TIME + OFFSET + "(\\[[^]]+])?",
          ScalarKind.YEAR,
          "\\d{4}",
          ScalarKind.YEAR_MONTH,
          "\\d{4}-\\d{2}",
          ScalarKind.ZONE_OFFSET,
          OFFSET);

  private IsoText() {}

  /** What is wrong with a text; empty if nothing is. */
  static String problem(ScalarKind kind, String text) {
    String problem = "write " + example(kind);
    try {
      parse(kind, text);
      return text.matches(PATTERNS.getOrDefault(kind, "(?s).+")) ? "" : problem;
    } catch (DateTimeException | IllegalArgumentException e) {
      return problem;
    }
  }

  private static Object parse(ScalarKind kind, String text) {
    return switch (kind) {
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case OFFSET_TIME -> OffsetTime.parse(text);
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
      case YEAR -> Year.parse(text);
      case YEAR_MONTH -> YearMonth.parse(text);
      case MONTH_DAY -> MonthDay.parse(text);
      case DURATION -> Duration.parse(text);
      case PERIOD -> Period.parse(text);
      case ZONE_ID -> ZoneId.of(text);
      case ZONE_OFFSET -> ZoneOffset.of(text);
      case DAY_OF_WEEK -> DayOfWeek.valueOf(text);
      case MONTH -> Month.valueOf(text);
      case URI -> URI.create(text);
      default -> character(text);
    };
  }

  private static Character character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("not one character");
    }
    return text.charAt(0);
  }

  private static String example(ScalarKind kind) {
    return switch (kind) {
      case LOCAL_DATE -> "a date such as 2026-01-31";
      case LOCAL_TIME -> "a time of day such as 12:00:00";
      case LOCAL_DATE_TIME -> "a date and time such as 2026-01-31T12:00:00";
      case OFFSET_DATE_TIME -> "a date and time such as 2026-01-31T12:00:00+09:00";
      case OFFSET_TIME -> "a time of day such as 12:00:00+09:00";
      case ZONED_DATE_TIME -> "a date and time such as 2026-01-31T12:00:00+09:00[Asia/Seoul]";
      case YEAR -> "a year such as 2026";
      case YEAR_MONTH -> "a month such as 2026-01";
      case MONTH_DAY -> "a day such as --01-31";
      case DURATION -> "a duration such as PT1H30M";
      case PERIOD -> "a period such as P1M10D";
      case ZONE_ID -> "a time zone such as Asia/Seoul";
      case ZONE_OFFSET -> "an offset such as +09:00";
      case DAY_OF_WEEK -> "a day such as MONDAY";
      case MONTH -> "a month such as MAY";
      case URI -> "a URI such as https://example.com/";
      default -> "one character";
    };
  }
}
