package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {
  private static final Instant EXAMPLE = Instant.parse("1994-11-06T08:49:37Z");

  /** The three forms of RFC 9110, section 5.6.7. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994"
      })
  void allThreeFormsAreUnderstood(String text) {
    assertEquals(EXAMPLE, HttpDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Sun, 06 Nov 1994 08:49:37 KST",
        "Sun, 06 Xyz 1994 08:49:37 GMT",
        "Sun, 06 anF 1994 08:49:37 GMT",
        "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 8:49:37 GMT",
        "Sun, 06 Nov 1994 25:49:37 GMT",
        "Sun, six Nov 1994 08:49:37 GMT"
      })
  void whatIsNoDateIsNone(String text) {
    assertNull(HttpDate.parse(text));
  }

  @Test
  void everyDayOfTwoYearsIsWrittenAsTheJdkWritesItAndReadBack() {
    DateTimeFormatter expected =
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ENGLISH);
    Instant time = Instant.parse("2023-12-31T23:59:58Z");
    for (int day = 0; day < 731; day++) {
      Instant at = time.plusSeconds(day * (86_400L + 61));
      String text = HttpDate.format(at);
      assertEquals(expected.format(at.atOffset(ZoneOffset.UTC)), text);
      assertEquals(at, HttpDate.parse(text));
    }
  }

  @Test
  void partsOfASecondAreCutOff() {
    assertEquals("Sun, 06 Nov 1994 08:49:37 GMT", HttpDate.format(EXAMPLE.plusMillis(999)));
  }

  @Test
  void yearsWithoutFourDigitsCannotBeWritten() {
    Instant late = Instant.parse("+10000-01-01T00:00:00Z");
    assertThrows(IllegalArgumentException.class, () -> HttpDate.format(late));
    assertThrows(IllegalArgumentException.class, () -> HttpDate.format(Instant.MIN));
  }
}
