package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.demo.NewNote;
import dev.narae.demo.NewNoteJson;
import dev.narae.demo.State;
import dev.narae.validation.Violation;
import dev.narae.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private final Violations violations = new Violations();

  private <T> T read(JsonCodec<T> codec, String json) {
    return codec.fromBytes(json.getBytes(StandardCharsets.UTF_8), violations);
  }

  private <T> void assertViolates(String code, JsonCodec<T> codec, String json) {
    assertNull(read(codec, json), json);
    assertEquals(1, violations.count(), json);
    assertEquals(code, violations.list().get(0).code(), json);
  }

  private static MalformedJsonException malformed(byte[] json) {
    JsonCodec<Map<String, List<String>>> codec = JsonCodecs.map(JsonCodecs.list(JsonCodecs.STRING));
    return assertThrows(
        MalformedJsonException.class,
        () -> codec.fromBytes(json, new Violations()),
        () -> new String(json, StandardCharsets.UTF_8));
  }

  private static MalformedJsonException malformed(String json) {
    return malformed(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsEverySimpleType() {
    assertEquals(
        "a\"\\/\n\u00e9\ud83d\ude00",
        read(JsonCodecs.STRING, "\"a\\\"\\\\\\/\\n\\u00e9\\ud83d\\ude00\""));
    assertEquals(true, read(JsonCodecs.BOOLEAN, "true"));
    assertEquals(false, read(JsonCodecs.BOOLEAN, " false "));
    assertEquals((byte) -128, read(JsonCodecs.BYTE, "-128"));
    assertEquals((short) 32767, read(JsonCodecs.SHORT, "32767"));
    assertEquals(Integer.MIN_VALUE, read(JsonCodecs.INT, "-2147483648"));
    assertEquals(Long.MAX_VALUE, read(JsonCodecs.LONG, "9223372036854775807"));
    assertEquals(0.1f, read(JsonCodecs.FLOAT, "0.1"));
    assertEquals(-1.5e300, read(JsonCodecs.DOUBLE, "-1.5E+300"));
    assertEquals(new BigDecimal("1.50"), read(JsonCodecs.BIG_DECIMAL, "1.50"));
    assertEquals(BigInteger.TEN.pow(40), read(JsonCodecs.BIG_INTEGER, "1e40"));
    assertEquals(
        UUID.fromString("0190a5c4-0000-7000-8000-0123456789ab"),
        read(JsonCodecs.UUID, "\"0190a5c4-0000-7000-8000-0123456789ab\""));
    assertEquals(Instant.EPOCH, read(JsonCodecs.INSTANT, "\"1970-01-01T00:00:00Z\""));
    assertEquals(State.DONE, read(JsonCodecs.enumeration(State.values()), "\"DONE\""));
    assertEquals(List.of(), violations.list());
  }

  /** S3. */
  @ParameterizedTest
  @CsvSource({"1.0,1", "1e2,100", "-0,0", "-0.0,0", "1200e-2,12", "1.5e1,15", "0e5,0"})
  void aWholeNumberMayBeSpelledWithPointOrExponent(String json, int value) {
    assertEquals(value, read(JsonCodecs.INT, json));
    assertEquals((long) value, read(JsonCodecs.LONG, json));
  }

  /** S3. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.9",
        "2147483648",
        "-2147483649",
        "1e10",
        "1e-1",
        "1e99999",
        "1e999999999999",
        "99999999999999999999999999"
      })
  void whatAnIntCannotHoldIsAViolation(String json) {
    assertViolates("range", JsonCodecs.INT, json);
  }

  /** S3. */
  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "1e19", "0.5"})
  void whatALongCannotHoldIsAViolation(String json) {
    assertViolates("range", JsonCodecs.LONG, json);
  }

  /** S3. */
  @Test
  void nonFiniteNumbersAreViolations() {
    assertViolates("range", JsonCodecs.DOUBLE, "1e999");
    assertNull(read(JsonCodecs.FLOAT, "-1e39"));
    assertEquals(2, violations.count());
  }

  /** S3. */
  @ParameterizedTest
  @ValueSource(strings = {"1e99999", "1e401", "1e999999999999999", "-1E-99999"})
  void theScaleOfBigNumbersIsCapped(String json) {
    assertViolates("range", JsonCodecs.BIG_INTEGER, json);
    assertNull(read(JsonCodecs.BIG_DECIMAL, json));
    assertEquals(2, violations.count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "{}", "[1,[2]]"})
  void anotherTypeIsAViolationAndIsStepped(String json) {
    JsonCodec<List<String>> codec = JsonCodecs.list(JsonCodecs.STRING);
    assertNull(read(codec, "[\"a\"," + json + ",\"b\"]"));
    assertEquals(List.of(Violation.atPointer("/1", "type", "must be a string")), violations.list());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "false", "[]", "{\"a\":1}"})
  void textIsNoNumber(String json) {
    assertViolates("type", JsonCodecs.INT, json);
  }

  @Test
  void nullIsNoViolationByItself() {
    assertNull(read(JsonCodecs.STRING, "null"));
    assertNull(read(JsonCodecs.INT, "null"));
    assertNull(read(JsonCodecs.list(JsonCodecs.INT), "null"));
    assertNull(read(NewNoteJson.CODEC, "null"));
    assertEquals(0, violations.count());
  }

  @Test
  void nullInAContainerIsAViolation() {
    assertNull(read(JsonCodecs.map(JsonCodecs.set(JsonCodecs.INT)), "{\"a\":[1,null],\"b\":null}"));
    assertEquals(
        List.of(
            Violation.atPointer("/a/1", "required", "must not be null"),
            Violation.atPointer("/b", "required", "must not be null")),
        violations.list());
  }

  @Test
  void aSetKeepsTheOrderOfTheArray() {
    Set<String> set = read(JsonCodecs.set(JsonCodecs.STRING), "[\"b\",\"a\"]");
    assertEquals(List.of("b", "a"), List.copyOf(set));
    assertThrows(UnsupportedOperationException.class, () -> set.add("c"));
  }

  @Test
  void anElementThatStandsInASetTwiceIsReportedAtItsIndex() {
    Violations violations = new Violations();
    assertNull(
        JsonCodecs.set(JsonCodecs.STRING)
            .fromBytes("[\"b\",\"a\",\"b\"]".getBytes(StandardCharsets.UTF_8), violations));
    assertEquals(1, violations.count());
    assertEquals("/2", violations.list().get(0).pointer());
    assertEquals("unique", violations.list().get(0).code());
  }

  @Test
  void containersThatWereReadCannotBeChanged() {
    List<Integer> list = read(JsonCodecs.list(JsonCodecs.INT), "[1]");
    Map<String, Integer> map = read(JsonCodecs.map(JsonCodecs.INT), "{\"a\":1}");
    assertThrows(UnsupportedOperationException.class, () -> list.add(2));
    assertThrows(UnsupportedOperationException.class, () -> map.put("b", 2));
  }

  @Test
  void pointersEscapeTildeAndSlash() {
    assertNull(read(JsonCodecs.map(JsonCodecs.INT), "{\"a/b~c\":\"x\"}"));
    assertEquals("/a~1b~0c", violations.list().get(0).pointer());
  }

  @Test
  void defaultsApplyToMissingAndNull() {
    NewNote missing = read(NewNoteJson.CODEC, "{\"title\":\"t\"}");
    NewNote nulls =
        read(
            NewNoteJson.CODEC,
            "{\"title\":\"t\",\"state\":null,\"priority\":null,\"tags\":null,\"links\":null}");
    assertEquals(missing, nulls);
    assertEquals(State.OPEN, missing.state());
    assertEquals(3, missing.priority());
    assertEquals(Set.of(), missing.tags());
  }

  @Test
  void aFieldThatFailedIsNeitherDefaultedNorRequiredAgain() {
    assertNull(read(NewNoteJson.CODEC, "{\"title\":1,\"links\":[{\"url\":\"u\"}]}"));
    assertEquals(
        List.of(
            Violation.atPointer("/title", "type", "must be a string"),
            Violation.atPointer("/links/0/label", "required", "is required")),
        violations.list());
  }

  @Test
  void aFailureBesideAFieldOfASimilarNameDoesNotHideTheFieldsAbsence() {
    JsonName a = JsonName.of("a");
    JsonName ab = JsonName.of("ab");
    JsonNames names = JsonNames.of(a, ab);
    JsonCodec<String> codec =
        new JsonCodec<>() {
          @Override
          public void write(JsonWriter json, String value) {
            json.value(value);
          }

          @Override
          public String read(JsonReader json) {
            json.beginObject();
            while (json.nextField(names)) {
              json.readString();
            }
            json.require(a, null);
            json.require(ab, null);
            return json.endObject() ? "" : null;
          }
        };
    assertNull(read(codec, "{\"ab\":1}"));
    assertEquals(List.of("/ab", "/a"), violations.list().stream().map(Violation::pointer).toList());
  }

  @Test
  void unknownFieldsAreSteppedOver() {
    NewNote note = read(NewNoteJson.CODEC, "{\"x\":{\"title\":[1,{}]},\"title\":\"t\",\"y\":[]}");
    assertEquals("t", note.title());
  }

  @Test
  void onlySoManyViolationsAreKept() {
    String many = "[" + "1,".repeat(999) + "1]";
    assertNull(read(JsonCodecs.list(JsonCodecs.STRING), many));
    assertEquals(1000, violations.count());
    assertEquals(Violations.MAX_KEPT, violations.list().size());
  }

  /** S1. */
  @Test
  void nestingEndsAt64Levels() {
    assertEquals(
        "t", read(NewNoteJson.CODEC, "{\"title\":\"t\",\"x\":" + nested(63) + "}").title());
    MalformedJsonException e = malformed("{\"x\":" + nested(64) + "}");
    assertTrue(e.getMessage().startsWith("The JSON text is nested too deeply"), e.getMessage());
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  /** S1. */
  @Test
  void namesAndNumbersHaveLimits() {
    malformed("{\"" + "n".repeat(10_241) + "\":[]}");
    malformed("{\"a\":" + "1".repeat(513) + "}");
  }

  /** S1. */
  @Test
  void tokensHaveALimit() {
    malformed("{\"a\":[" + "\"\",".repeat(1_000_000) + "\"\"]}");
  }

  /** S2. */
  @Test
  void aNameTwiceIsMalformed() {
    MalformedJsonException e = malformed("{\"a\":[],\n \"b\":[], \"a\":[]}");
    assertTrue(e.getMessage().startsWith("An object of the JSON text has the same name twice"));
    assertEquals(2, e.line());
  }

  /** S2. */
  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{}]", "{}x", "{},", "{}\"\"", "{}{"})
  void anythingAfterTheValueIsMalformed(String json) {
    malformed(json);
  }

  @Test
  void whiteSpaceAfterTheValueIsNot() {
    assertEquals(Map.of(), read(JsonCodecs.map(JsonCodecs.INT), " \t\r\n{} \t\r\n"));
  }

  /** Like the cases named n_ in the public JSONTestSuite. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":[",
        "{\"a\":[\"",
        "{'a':[]}",
        "{a:[]}",
        "{\"a\":[],}",
        "{\"a\":[\"x\",]}",
        "{\"a\":[\"\\x\"]}",
        "{\"a\":[\"\\u12\"]}",
        "{\"a\":[\"\t\"]}",
        "{\"a\":[NaN]}",
        "{\"a\":[01]}",
        "{\"a\":[+1]}",
        "{\"a\":[.5]}",
        "{\"a\":[5.]}",
        "{\"a\":[0x1]}",
        "{\"a\":[1e]}",
        "{\"a\":[-]}",
        "{\"a\":[tru]}",
        "{\"a\":[True]}",
        "{/**/}",
        "//\n{}",
        "{\"a\" []}",
        "{\"a\":[\"\" \"\"]}",
        "\u0000{}",
        "{\"a\":[\"\u0000\"]}",
        "{\"a\":[\"\\",
        "{\"a\":[\"\\\"]}"
      })
  void whatIsNoJsonIsMalformed(String json) {
    MalformedJsonException e = malformed(json);
    assertFalse(e.getMessage().contains("token"), e.getMessage());
    assertTrue(e.line() >= 1 && e.column() >= 1);
  }

  @Test
  void anEndTooEarlySaysSo() {
    MalformedJsonException e = malformed("{\"a\":\n[\"x\"");
    assertTrue(e.getMessage().startsWith("The JSON text ends too early"), e.getMessage());
    assertEquals(2, e.line());
  }

  /** S4. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FF",
        "C0AF",
        "C1BF",
        "E08080",
        "EDA080",
        "EDBFBF",
        "F0808080",
        "F4908080",
        "F5808080",
        "80",
        "C3",
        "E282",
        "F09F98",
        "C328",
        "E28228",
        "FE",
        "F8888080"
      })
  void bytesThatAreNotUtf8AreMalformed(String hex) {
    byte[] bad = java.util.HexFormat.of().parseHex(hex);
    byte[] json = new byte[bad.length + 2];
    json[0] = '"';
    System.arraycopy(bad, 0, json, 1, bad.length);
    json[json.length - 1] = '"';
    MalformedJsonException e = malformed(json);
    assertEquals("The JSON text is not UTF-8 (line 1, column 2)", e.getMessage());
  }

  /** S4. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void otherEncodingsAreMalformed(String charset) {
    malformed("{\"a\":[]}".getBytes(Charset.forName(charset)));
  }

  /** S4. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udc00",
        "\\ud800\\ud800",
        "\\uD83Dx",
        "\\udE00\\uD83D",
        "\\ud83d\\n"
      })
  void halfASurrogatePairIsMalformed(String escape) {
    MalformedJsonException e = malformed("{\"" + escape + "\":[]}");
    assertTrue(e.getMessage().startsWith("The JSON text holds half a surrogate pair"));
    malformed("{\"skipped\":\"" + escape + "\"}");
  }

  @Test
  void allOfUnicodeIsRead() {
    StringBuilder text = new StringBuilder();
    for (int c = ' '; c <= Character.MAX_CODE_POINT; c += 17) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        text.appendCodePoint(c);
      }
    }
    String all = text.toString().replace("\\", "").replace("\"", "");
    assertEquals(all, read(JsonCodecs.STRING, '"' + all + '"'));
    assertEquals("\\u0061 \ud83d\ude00", read(JsonCodecs.STRING, "\"\\\\u0061 \\uD83D\\uDE00\""));
  }

  /** S5. */
  @Test
  void collidingNamesAreRefusedOrReadInGoodTime() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      json.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 17; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":1");
    }
    byte[] bytes = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          try {
            JsonCodecs.map(JsonCodecs.INT).fromBytes(bytes, violations);
          } catch (MalformedJsonException e) {
            assertTrue(e.getMessage().startsWith("The JSON text is nested too deeply"));
          }
        });
  }

  @Test
  void aDocumentReadIntoAViolationsPlaceLeavesThatPlace() {
    violations.enter("outer");
    read(JsonCodecs.list(JsonCodecs.INT), "[\"x\"]");
    assertEquals("/outer/0", violations.list().get(0).pointer());
    assertEquals(1, violations.depth());
  }
}
