package jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Shape
public record Formats(
    @JsonFormat(pattern = "dd.MM.yyyy") LocalDate date,
    @JsonFormat(pattern = "HH'h'mm") LocalTime time,
    @JsonFormat(pattern = "yyyy/MM/dd HH:mm:ss.SSSSSSSSS") LocalDateTime dateTime,
    @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ssXXX") OffsetDateTime offsetDateTime,
    @JsonFormat(pattern = "HH:mm:ssXXX") OffsetTime offsetTime,
    @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss VV") ZonedDateTime zonedDateTime,
    @JsonFormat(pattern = "yyyyMMddHHmmss", timezone = "Asia/Seoul") Instant instant,
    @JsonFormat(pattern = "yyyy") Year year,
    @JsonFormat(pattern = "MM/yyyy") YearMonth yearMonth,
    @JsonFormat(pattern = "dd.MM.") MonthDay monthDay,
    @JsonFormat(pattern = "d.M.yyyy") @Nullable LocalDate perhaps,
    @JsonFormat(pattern = "EEE, d MMM yyyy") Optional<LocalDate> optional,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate text,
    @JsonFormat(pattern = "dd.MM.yyyy") @Default("2026-11-22") LocalDate fallback) {}
