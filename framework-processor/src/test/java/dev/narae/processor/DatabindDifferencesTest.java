package dev.narae.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.MalformedJsonException;
import dev.narae.json.TextTypes;
import dev.narae.validation.Violations;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** Where codecs and databind are not of one mind, on purpose: the table of the page on JSON. */
class DatabindDifferencesTest {
  @Test
  void anOffsetTimeAlwaysHasSecondsAndIsReadWithoutThem() throws Exception {
    OffsetTime time = OffsetTime.parse("10:15+09:00");
    assertEquals("\"10:15+09:00\"", JacksonApp.DATABIND.writeValueAsString(time));
    assertEquals("\"10:15:00+09:00\"", ours(TextTypes.offsetTime(), time));
    assertEquals(time, read(TextTypes.offsetTime(), "\"10:15+09:00\"", 0));
  }

  @Test
  void aYearHasFourDigits() throws Exception {
    assertEquals("\"5\"", JacksonApp.DATABIND.writeValueAsString(Year.of(5)));
    assertEquals("\"0005\"", ours(TextTypes.year(), Year.of(5)));
    assertNull(read(TextTypes.year(), "\"5\"", 1));
  }

  @Test
  void yearsBeyondFourDigitsAreWrittenAlikeAndNotRead() throws Exception {
    LocalDate date = LocalDate.of(12026, 1, 1);
    String json = JacksonApp.DATABIND.writeValueAsString(date);
    assertEquals(json, ours(TextTypes.localDate(), date));
    assertEquals(date, JacksonApp.DATABIND.readValue(json, LocalDate.class));
    assertNull(read(TextTypes.localDate(), json, 1));
  }

  @Test
  void whatIsNoNumberIsNotWritten() throws Exception {
    assertEquals("\"NaN\"", JacksonApp.DATABIND.writeValueAsString(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> JsonCodecs.DOUBLE.toBytes(Double.NaN));
  }

  @Test
  void aCharacterOfTwoUnitsIsWrittenAsItIs() throws Exception {
    byte[] theirs = new ObjectMapper().writeValueAsBytes("\ud83d\ude00");
    assertEquals("\"\\uD83D\\uDE00\"", new String(theirs, UTF_8));
    assertEquals("\"\ud83d\ude00\"", ours(JsonCodecs.STRING, "\ud83d\ude00"));
  }

  @Test
  void nothingIsConvertedIntoAWholeNumber() throws Exception {
    for (String json : new String[] {"\"3\"", "1.9"}) {
      JacksonApp.DATABIND.readValue(json, Integer.class);
      assertNull(read(JsonCodecs.INT, json, 1));
    }
  }

  @Test
  void aNameTwiceInAnObjectIsRefused() throws Exception {
    String json = "{\"a\":1,\"a\":2}";
    assertEquals(2, JacksonApp.DATABIND.readTree(json).get("a").asInt());
    JsonCodec<?> map = JsonCodecs.map(JsonCodecs.INT);
    assertThrows(MalformedJsonException.class, () -> read(map, json, 0));
  }

  private static <T> String ours(JsonCodec<T> codec, T value) {
    return new String(codec.toBytes(value), UTF_8);
  }

  private static <T> T read(JsonCodec<T> codec, String json, int violations) {
    Violations found = new Violations();
    T value = codec.fromBytes(json.getBytes(UTF_8), found);
    assertEquals(violations, found.count());
    return value;
  }
}
