package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.demo.State;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

  private static <T> String write(JsonCodec<T> codec, T value) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(codec.toBytes(value));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8", e);
    }
  }

  @Test
  void writesEverySimpleType() {
    assertEquals("\"a\\\"\\\\/\\n\\u0001é😀\"", write(JsonCodecs.STRING, "a\"\\/\n\u0001é😀"));
    assertEquals("true", write(JsonCodecs.BOOLEAN, true));
    assertEquals("-128", write(JsonCodecs.BYTE, (byte) -128));
    assertEquals("7", write(JsonCodecs.SHORT, (short) 7));
    assertEquals("-2147483648", write(JsonCodecs.INT, Integer.MIN_VALUE));
    assertEquals("9223372036854775807", write(JsonCodecs.LONG, Long.MAX_VALUE));
    assertEquals("0.1", write(JsonCodecs.FLOAT, 0.1f));
    assertEquals("1.0E300", write(JsonCodecs.DOUBLE, 1e300));
    assertEquals("1.50", write(JsonCodecs.BIG_DECIMAL, new BigDecimal("1.50")));
    assertEquals("1" + "0".repeat(40), write(JsonCodecs.BIG_INTEGER, BigInteger.TEN.pow(40)));
    UUID uuid = new UUID(1, 2);
    assertEquals("\"" + uuid + "\"", write(JsonCodecs.UUID, uuid));
    assertEquals("\"OPEN\"", write(JsonCodecs.enumeration(State.values()), State.OPEN));
  }

  @Test
  void writesContainersInTheirOrder() {
    Map<String, List<Integer>> map = new LinkedHashMap<>();
    map.put("b", List.of(1, 2));
    map.put("a\"", List.of());
    assertEquals(
        "{\"b\":[1,2],\"a\\\"\":[]}", write(JsonCodecs.map(JsonCodecs.list(JsonCodecs.INT)), map));
  }

  @Test
  void everyFieldTypeTakesNull() {
    JsonName n = JsonName.of("n");
    JsonWriter json = new JsonWriter();
    json.beginArray();
    json.beginObject();
    json.field(n, (String) null);
    json.endObject();
    json.beginObject();
    json.field(n, (Boolean) null);
    json.endObject();
    json.beginObject();
    json.field(n, (Integer) null);
    json.endObject();
    json.beginObject();
    json.field(n, (UUID) null);
    json.endObject();
    json.beginObject();
    json.field(n, (Instant) null);
    json.endObject();
    json.beginObject();
    json.field(n, JsonCodecs.STRING, null);
    json.endObject();
    json.endArray();
    String one = "{\"n\":null}";
    assertEquals(
        "[" + (one + ",").repeat(5) + one + "]",
        new String(json.toBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void everyFieldTypeWritesItsValue() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.field(JsonName.of("a"), true);
    json.field(JsonName.of("b"), Boolean.FALSE);
    json.field(JsonName.of("c"), (byte) 1);
    json.field(JsonName.of("d"), (short) 2);
    json.field(JsonName.of("e"), 3L);
    json.field(JsonName.of("f"), 0.1f);
    json.field(JsonName.of("g"), 0.5);
    json.field(JsonName.of("h"), Double.valueOf(2.5));
    json.field(JsonName.of("i"), Float.valueOf(0.1f));
    json.field(JsonName.of("j"), Long.valueOf(4));
    json.field(JsonName.of("k\n"), BigInteger.TWO);
    json.endObject();
    assertEquals(
        "{\"a\":true,\"b\":false,\"c\":1,\"d\":2,\"e\":3,\"f\":0.1,\"g\":0.5,\"h\":2.5,\"i\":0.1,"
            + "\"j\":4,\"k\\n\":2}",
        new String(json.toBytes(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void nonFiniteNumbersAreRefused(double value) {
    assertThrows(IllegalArgumentException.class, () -> JsonCodecs.DOUBLE.toBytes(value));
    assertThrows(IllegalArgumentException.class, () -> JsonCodecs.FLOAT.toBytes((float) value));
  }

  @Test
  void anUnknownKindOfNumberIsRefused() {
    JsonWriter json = new JsonWriter();
    assertThrows(IllegalArgumentException.class, () -> json.value(new AtomicInteger(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\udc00b", "\ud800\ud800", "\udc00\ud800"})
  void halfASurrogatePairStaysUtf8(String text) {
    String json = write(JsonCodecs.STRING, text);
    assertEquals(text.length(), json.chars().filter(c -> c == '\\' || isPlain(c)).count() - 2);
  }

  private static boolean isPlain(int c) {
    return c == 'a' || c == 'b' || c == '"';
  }

  @Test
  void longTextsAreWrittenWhole() {
    String text = "한글 \"text\" ".repeat(100_000);
    byte[] bytes = JsonCodecs.STRING.toBytes(text);
    assertEquals(text, JsonCodecs.STRING.fromBytes(bytes, new dev.narae.validation.Violations()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00Z",
        "2026-11-22T17:00:00.120Z",
        "2024-02-29T23:59:59.000001Z",
        "0000-01-01T00:00:00.000000001Z",
        "9999-12-31T23:59:59.999999999Z",
        "1969-12-31T23:59:59.999Z",
        "+10000-01-01T00:00:00Z",
        "-0001-12-31T23:59:59Z",
        "+1000000000-12-31T23:59:59.999999999Z"
      })
  void instantsAreWrittenAsJavaTimePrintsThem(String text) {
    Instant instant = Instant.parse(text);
    assertEquals(instant.toString(), Instants.format(instant));
    assertEquals(instant, Instants.parse(Instants.format(instant)));
  }
}
