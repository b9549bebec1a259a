package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
  @ParameterizedTest
  @CsvSource({
    "a,a",
    "a%20b,a b",
    "%2F,/",
    "%2f,/",
    "%252F,%2F",
    "%EC%9A%B0,우",
    "우%20,'우 '",
    "a+b,a+b"
  })
  void aSegmentIsDecodedOnce(String encoded, String decoded) {
    assertEquals(decoded, PercentEncoding.decodeSegment(encoded));
  }

  @Test
  void aPlusIsASpaceInAQueryOnly() {
    assertEquals("a b+", PercentEncoding.decodeQuery("a+b%2B"));
    assertEquals("a+b+", PercentEncoding.decodeSegment("a+b%2B"));
  }

  /** The last ones: overlong, half a surrogate pair, cut short, beyond Unicode. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "%2",
        "a%",
        "%g0",
        "%0g",
        "%%41",
        "%-1",
        "%C0%AF",
        "%ED%A0%80",
        "%E2%82",
        "%F5%80%80%80"
      })
  void whatCannotBeDecodedIsABadRequest(String text) {
    assertEquals(
        400, assertThrows(Problem.class, () -> PercentEncoding.decodeSegment(text)).status());
    assertEquals(
        400, assertThrows(Problem.class, () -> PercentEncoding.decodeQuery(text)).status());
  }
}
