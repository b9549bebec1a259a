package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
  private static final long YEAR_0 = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

  @Test
  void textAgreesWithJavaTimeForAnyInstant() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int nano = random.nextInt(1_000_000_000);
      nano = i % 3 == 0 ? nano / 1_000_000 * 1_000_000 : i % 3 == 1 ? nano / 1_000 * 1_000 : nano;
      Instant instant = Instant.ofEpochSecond(random.nextLong(YEAR_0, YEAR_10000), nano);
      assertEquals(instant.toString(), Instants.format(instant));
      assertEquals(instant, Instants.parse(instant.toString()));
      assertEquals(instant, Instants.parse(Instants.formatSortable(instant)));
    }
  }

  @Test
  void sortableTextsSortAsTheirTimesDo() {
    Random random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      Instant a = Instant.ofEpochSecond(random.nextLong(YEAR_0, YEAR_10000), random.nextInt(1000));
      Instant b = a.plusNanos(random.nextInt(2_000_000_000));
      assertTrue(Instants.formatSortable(a).compareTo(Instants.formatSortable(b)) <= 0);
    }
  }

  @Test
  void sortableTextHasAFixedWidth() {
    assertEquals(
        "2026-11-22T17:00:00.000000000Z",
        Instants.formatSortable(Instant.parse("2026-11-22T17:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z"})
  void yearsThatWouldNotSortAreRefused(String text) {
    Instant instant = Instant.parse(text);
    assertThrows(IllegalArgumentException.class, () -> Instants.formatSortable(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T17:00:00+09:00,2026-11-22T08:00:00Z",
    "2026-11-22T17:00:00.5Z,2026-11-22T17:00:00.5Z",
    "2026-11-22T24:00:00Z,2026-11-23T00:00:00Z"
  })
  void otherFormsOfIso8601AreReadAsJavaTimeReadsThem(String text, String same) {
    assertEquals(Instant.parse(same), Instants.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2026-11-22",
        "2026-11-22T17:00:00",
        "2026-11-22 17:00:00Z",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-01-00T00:00:00Z",
        "2026-01-01T25:00:00Z",
        "2026-01-01T00:60:00Z",
        "2026-01-01T00:00:00.0000000001Z",
        "2026-01-01T00:00:0/Z",
        "1766422800",
        "٢٠٢٦-01-01T00:00:00Z"
      })
  void otherTextIsNoTime(String text) {
    assertNull(Instants.parse(text));
  }
}
