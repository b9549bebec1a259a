package constraints;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
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
import java.util.List;

/** Everything that a clock can tell. */
public record Times(
    @Past Instant instant,
    @PastOrPresent LocalDate day,
    @Future LocalTime time,
    @FutureOrPresent LocalDateTime dateTime,
    @Past MonthDay monthDay,
    @PastOrPresent OffsetDateTime offset,
    @Future OffsetTime offsetTime,
    @FutureOrPresent Year year,
    @Past YearMonth yearMonth,
    @Future ZonedDateTime zoned,
    List<@FutureOrPresent LocalDate> days) {}
