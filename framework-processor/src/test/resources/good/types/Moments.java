package types;

import dev.narae.annotation.Default;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One component of every type that is text. */
public record Moments(
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offsetDateTime,
    OffsetTime offsetTime,
    ZonedDateTime zonedDateTime,
    Year year,
    YearMonth yearMonth,
    MonthDay monthDay,
    Duration duration,
    Period period,
    ZoneId zone,
    ZoneOffset offset,
    DayOfWeek dayOfWeek,
    Month month,
    URI uri,
    char letter,
    Optional<LocalDate> perhaps,
    Day day,
    List<YearMonth> months,
    Set<DayOfWeek> weekdays,
    @Default("2026-11-22") LocalDate fallback,
    @Default("Asia/Seoul") ZoneId home,
    @Default("MONDAY") DayOfWeek first,
    @Default("https://example.com/") URI link,
    @Default("'") char quote,
    @Default("PT1H") Duration length) {}
