package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTypesTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(TextTypes.localDate(), "2026-11-22"),
        Arguments.of(TextTypes.localDate(), "0000-01-01"),
        Arguments.of(TextTypes.localDate(), "2024-02-29"),
        Arguments.of(TextTypes.localTime(), "17:00:00"),
        Arguments.of(TextTypes.localTime(), "23:59:59.123456789"),
        Arguments.of(TextTypes.localTime(), "00:00:00.000001"),
        Arguments.of(TextTypes.localDateTime(), "2026-11-22T17:00:00.5"),
        Arguments.of(TextTypes.offsetDateTime(), "2026-11-22T17:00:00+09:00"),
        Arguments.of(TextTypes.offsetDateTime(), "2026-11-22T17:00:00Z"),
        Arguments.of(TextTypes.offsetDateTime(), "1900-01-01T00:00:00+08:27:52"),
        Arguments.of(TextTypes.offsetTime(), "17:00:00-03:30"),
        Arguments.of(TextTypes.zonedDateTime(), "2026-11-22T17:00:00+09:00"),
        Arguments.of(TextTypes.year(), "2026"),
        Arguments.of(TextTypes.year(), "0005"),
        Arguments.of(TextTypes.yearMonth(), "2026-11"),
        Arguments.of(TextTypes.monthDay(), "--02-29"),
        Arguments.of(TextTypes.duration(), "PT1H30M0.5S"),
        Arguments.of(TextTypes.period(), "P1Y2M3D"),
        Arguments.of(TextTypes.zoneId(), "Asia/Seoul"),
        Arguments.of(TextTypes.zoneOffset(), "+09:00"),
        Arguments.of(TextTypes.dayOfWeek(), "MONDAY"),
        Arguments.of(TextTypes.month(), "MAY"),
        Arguments.of(TextTypes.uri(), "https://example.com/a%20b?c#d"),
        Arguments.of(TextTypes.character(), "x"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  <T> void aTextIsWrittenAsItWasRead(TextType<T> type, String text) {
    T value = type.fromText(text);
    assertEquals(text, value == null ? null : type.toText(value));
    assertEquals(value, value == null ? null : type.fromStored(type.toStored(value)));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(TextTypes.localDate(), "2026-02-29"),
        Arguments.of(TextTypes.localDate(), "2026-2-28"),
        Arguments.of(TextTypes.localDate(), "20260228"),
        Arguments.of(TextTypes.localDate(), "+12026-01-01"),
        Arguments.of(TextTypes.localDate(), "-001-01-01"),
        Arguments.of(TextTypes.localDate(), "2026-01-01T00:00"),
        Arguments.of(TextTypes.localDate(), "\u0662026-01-01"),
        Arguments.of(TextTypes.localDate(), ""),
        Arguments.of(TextTypes.localTime(), "24:00"),
        Arguments.of(TextTypes.localTime(), "17"),
        Arguments.of(TextTypes.localTime(), "17:0"),
        Arguments.of(TextTypes.localTime(), "17:00:"),
        Arguments.of(TextTypes.localTime(), "17:00:0"),
        Arguments.of(TextTypes.localTime(), "17:00:00."),
        Arguments.of(TextTypes.localTime(), "17:00:00.1234567891"),
        Arguments.of(TextTypes.localTime(), "17:00:60"),
        Arguments.of(TextTypes.localDateTime(), "2026-11-22 17:00"),
        Arguments.of(TextTypes.localDateTime(), "2026-11-22T17:00Z"),
        Arguments.of(TextTypes.localDateTime(), "2026-11-22T"),
        Arguments.of(TextTypes.offsetDateTime(), "2026-11-22T17:00:00"),
        Arguments.of(TextTypes.offsetDateTime(), "2026-11-22T17:00:00+9"),
        Arguments.of(TextTypes.offsetDateTime(), "2026-11-22T17:00:00+0900"),
        Arguments.of(TextTypes.offsetDateTime(), "2026-11-22T17:00:00+19:00"),
        Arguments.of(TextTypes.offsetDateTime(), "0000-01-01T00:00:00+09:00"),
        Arguments.of(TextTypes.offsetDateTime(), "9999-12-31T23:00:00-09:00"),
        Arguments.of(TextTypes.offsetTime(), "17:00:00"),
        Arguments.of(TextTypes.zonedDateTime(), "2026-11-22T17:00:00+09:00[Asia/Soul]"),
        Arguments.of(TextTypes.zonedDateTime(), "2026-11-22T17:00:00+09:00[Asia/Seoul"),
        Arguments.of(TextTypes.zonedDateTime(), "2026-11-22T17:00:00[Asia/Seoul]"),
        Arguments.of(TextTypes.year(), "26"),
        Arguments.of(TextTypes.year(), "02026"),
        Arguments.of(TextTypes.yearMonth(), "2026-13"),
        Arguments.of(TextTypes.yearMonth(), "2026/11"),
        Arguments.of(TextTypes.monthDay(), "--02-30"),
        Arguments.of(TextTypes.monthDay(), "02-28"),
        Arguments.of(TextTypes.duration(), "1h"),
        Arguments.of(TextTypes.duration(), "PT99999999999999999999S"),
        Arguments.of(TextTypes.period(), "PT1H"),
        Arguments.of(TextTypes.zoneId(), "Asia/Soul"),
        Arguments.of(TextTypes.zoneId(), ""),
        Arguments.of(TextTypes.zoneOffset(), "+9"),
        Arguments.of(TextTypes.zoneOffset(), "Z "),
        Arguments.of(TextTypes.dayOfWeek(), "Monday"),
        Arguments.of(TextTypes.month(), "5"),
        Arguments.of(TextTypes.uri(), "https://example.com/a b"),
        Arguments.of(TextTypes.uri(), ""),
        Arguments.of(TextTypes.character(), ""),
        Arguments.of(TextTypes.character(), "ab"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  <T> void whatIsNotOfTheFormIsNoValue(TextType<T> type, String text) {
    assertNull(type.fromText(text));
  }

  @ParameterizedTest
  @CsvSource({"17:00, 17:00:00", "17:00:00.500, 17:00:00.5", "17:00:00.0, 17:00:00"})
  void timesAreWrittenWithSecondsAndWithoutNeedlessDigits(String read, String written) {
    LocalTime time = TextTypes.localTime().fromText(read);
    assertEquals(LocalTime.parse(read), time);
    assertEquals(written, TextTypes.localTime().toText(LocalTime.parse(read)));
  }

  @Test
  void aZoneIsReadAndStoredAndNotShownToClients() {
    TextType<ZonedDateTime> type = TextTypes.zonedDateTime();
    ZonedDateTime value =
        ZonedDateTime.of(LocalDateTime.of(2026, 7, 1, 9, 0), ZoneId.of("Europe/Berlin"));
    assertEquals(value, type.fromText("2026-07-01T09:00:00+02:00[Europe/Berlin]"));
    assertEquals("2026-07-01T09:00:00+02:00", type.toText(value));
    assertEquals("2026-07-01T07:00:00.000000000Z[Europe/Berlin]", type.toStored(value));
    assertEquals(value, type.fromStored(type.toStored(value)));
  }

  @Test
  void anOffsetThatTheZoneDoesNotHaveKeepsTheInstant() {
    ZonedDateTime value =
        TextTypes.zonedDateTime().fromText("2026-07-01T09:00:00+05:00[Europe/Berlin]");
    assertEquals(
        ZonedDateTime.of(LocalDateTime.of(2026, 7, 1, 6, 0), ZoneId.of("Europe/Berlin")), value);
  }

  @Test
  void storedTextsSortByTime() {
    TextType<OffsetDateTime> type = TextTypes.offsetDateTime();
    OffsetDateTime east = OffsetDateTime.of(2026, 1, 1, 1, 0, 0, 0, ZoneOffset.ofHours(9));
    OffsetDateTime west = OffsetDateTime.of(2025, 12, 31, 17, 0, 0, 1, ZoneOffset.ofHours(1));
    assertTrue(east.compareTo(west) < 0);
    assertTrue(type.toStored(east).compareTo(type.toStored(west)) < 0);
    assertTrue(
        TextTypes.localTime()
                .toStored(LocalTime.of(9, 0, 0, 5))
                .compareTo(TextTypes.localTime().toStored(LocalTime.of(9, 0, 0, 40)))
            < 0);
  }

  @Test
  void whatWouldNotSortIsNotStored() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TextTypes.localDate().toStored(LocalDate.of(10_000, 1, 1)));
    assertThrows(IllegalArgumentException.class, () -> TextTypes.year().toStored(Year.of(-1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> TextTypes.yearMonth().toStored(YearMonth.of(10_000, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> TextTypes.localDateTime().toStored(LocalDateTime.MAX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-01-31T10:15:00Z", "[+09:00]", "2026-01-31T10:15:00Z[x]"})
  void aStoredTextOfAnotherFormIsNoValue(String text) {
    assertNull(TextTypes.offsetDateTime().fromStored(text));
  }
}
