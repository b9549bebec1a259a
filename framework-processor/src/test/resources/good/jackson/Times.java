package jackson;

import dev.narae.annotation.Shape;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Without {@code OffsetTime}, which is written otherwise. */
@Shape
public record Times(
    Instant instant,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offsetDateTime,
    ZonedDateTime zonedDateTime,
    Year year,
    YearMonth yearMonth,
    MonthDay monthDay,
    Duration duration,
    Period period,
    ZoneId zone,
    ZoneOffset offset,
    DayOfWeek dayOfWeek,
    Month month) {}
