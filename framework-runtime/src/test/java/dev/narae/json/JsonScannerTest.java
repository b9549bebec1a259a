package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScannerTest {
  private static JsonScanner scan(String json) {
    return new JsonScanner(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertMalformed(String message, Executable read) {
    assertEquals(message, assertThrows(MalformedJsonException.class, read).getMessage());
  }

  private static void skip(String json) {
    JsonScanner scanner = scan(json);
    scanner.skip();
    scanner.end();
  }

  @Test
  void readsWhatIsAskedForAndStepsOverTheRest() {
    JsonName text = JsonName.of("text");
    JsonName yes = JsonName.of("yes");
    JsonScanner json =
        scan("{\"other\":{\"a\":[1,{}]},\"text\":\"\\u00e9\\n\",\"yes\":true,\"last\":\"\"}");
    JsonNames names = JsonNames.of(yes, text);

    assertTrue(json.beginObject());
    assertTrue(json.nextField(names));
    assertEquals(JsonNames.UNKNOWN, json.fieldIndex());
    json.skip();
    assertTrue(json.nextField(names));
    assertEquals(1, json.fieldIndex());
    assertEquals("é\n", json.readString());
    assertTrue(json.nextField(names));
    assertEquals(0, json.fieldIndex());
    assertTrue(json.readBoolean());
    assertTrue(json.nextField(names));
    assertEquals("", json.readString());
    assertFalse(json.nextField(names));
    json.end();
  }

  @Test
  void findsANameThatIsSpelledWithEscapes() {
    JsonScanner json = scan("{\"\\u0061é\":1,\"b\":2}");
    JsonNames names = JsonNames.of(JsonName.of("aé"), JsonName.of("b"));

    assertTrue(json.beginObject());
    assertTrue(json.nextField(names));
    assertEquals(0, json.fieldIndex());
    json.skip();
    assertTrue(json.nextField(names));
    assertEquals(1, json.fieldIndex());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":0,\"b\":1,\"c\":2}",
        "{\"c\":2,\"b\":1,\"a\":0}",
        "{ \"x\" : {\"a\":0} , \"b\" :1,\"y\":[], \"c\": 2,\"z\":3}",
        "{\"\\u0062\":1,\"c\":2,\"a\":0,\"aa\":3}"
      })
  void findsNamesInAnyOrderAndSpelling(String text) {
    JsonNames names = JsonNames.of(JsonName.of("a"), JsonName.of("b"), JsonName.of("c"));
    JsonScanner json = scan(text);
    assertTrue(json.beginObject());
    while (json.nextField(names)) {
      int index = json.fieldIndex();
      String value = json.readAsText();
      assertTrue(index == JsonNames.UNKNOWN || value.equals(Integer.toString(index)), value);
    }
    json.end();
  }

  @Test
  void makesNoStringOfAUsualName() {
    String usual = "host";
    JsonScanner json = scan("{\"host\":1,\"hosts\":2}");
    JsonNames names = JsonNames.of(JsonName.of(usual));

    assertTrue(json.beginObject());
    assertSame(usual, json.nextName(names));
    json.skip();
    assertEquals("hosts", json.nextName(names));
    json.skip();
    assertNull(json.nextName(names));
  }

  @Test
  void nullIsNoValueOfAnyType() {
    JsonScanner json = scan("[null,null,null,null,null,null]");

    assertTrue(json.beginArray());
    assertTrue(json.nextElement());
    assertNull(json.readString());
    assertTrue(json.nextElement());
    assertNull(json.readUtf8());
    assertTrue(json.nextElement());
    assertNull(json.readAsText());
    assertTrue(json.nextElement());
    assertFalse(json.readBoolean());
    assertTrue(json.nextElement());
    assertFalse(json.beginArray());
    assertTrue(json.nextElement());
    assertFalse(json.beginObject());
    assertFalse(json.nextElement());
    json.end();
  }

  @Test
  void readsAnyValueAsText() {
    JsonScanner json = scan("[ \"a\\tb\" , -1.50E+3 , true , { \"a\" : [ 1 , \"\\u00e9\" ] } ]");

    assertTrue(json.beginArray());
    assertTrue(json.nextElement());
    assertEquals("a\tb", json.readAsText());
    assertTrue(json.nextElement());
    assertEquals("-1.50E+3", json.readAsText());
    assertTrue(json.nextElement());
    assertEquals("true", json.readAsText());
    assertTrue(json.nextElement());
    assertEquals("{\"a\":[1,\"é\"]}", json.readAsText());
    assertFalse(json.nextElement());
  }

  @Test
  void readsTheBytesOfAString() {
    assertArrayEquals(
        "a\"\\/\b\f\n\r\té😀𝄞".getBytes(StandardCharsets.UTF_8),
        scan("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9😀\\ud834\\udd1e\"").readUtf8());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "{}", "[]", "true"})
  void anythingButAStringIsNone(String json) {
    assertThrows(MalformedJsonException.class, () -> scan(json).readString());
    assertThrows(MalformedJsonException.class, () -> scan(json).readUtf8());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"true\"", "{}", "tru", "nul", "falsch"})
  void anythingButABooleanIsNone(String json) {
    assertThrows(MalformedJsonException.class, () -> scan(json).readBoolean());
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertMalformed("The JSON text is empty (line 1, column 1)", () -> skip(""));
    assertMalformed(
        "The JSON text ends too early: expected the double quote that ends the string"
            + " (line 2, column 4)",
        () -> skip("{\n \"a"));
    assertMalformed(
        "The text is not JSON: expected a value (line 1, column 6)", () -> skip("{\"a\":}"));
    assertMalformed(
        "An object of the JSON text has the same name twice (line 1, column 17)",
        () -> skip("{\"a\":1,\"\\u0061\":2}"));
    assertMalformed("The JSON text goes on after its value (line 1, column 3)", () -> skip("[]{}"));
    assertMalformed(
        "The JSON text holds half a surrogate pair (line 1, column 2)", () -> skip("\"\\udc00\""));
  }

  /** S1. */
  @Test
  void documentsAreNotNestedWithoutEnd() {
    skip("[".repeat(64) + "]".repeat(64));
    assertMalformed(
        "The JSON text is nested too deeply (line 1, column 65)",
        () -> skip("[".repeat(65) + "]".repeat(65)));
  }

  /** S1. */
  @Test
  void namesAndNumbersAndDocumentsAreNotOfAnyLength() {
    skip("{\"" + "a".repeat(10_240) + "\":1}");
    skip("1".repeat(512));
    assertMalformed(
        "A name of the JSON text is too long (line 1, column 10245)",
        () -> skip("{\"" + "a".repeat(10_241) + "\":1}"));
    assertMalformed(
        "A number of the JSON text is too long (line 1, column 514)", () -> skip("1".repeat(513)));
    byte[] large = new byte[6_291_557];
    assertThrows(MalformedJsonException.class, () -> new JsonScanner(large));
  }

  /** S2. */
  @ParameterizedTest
  @ValueSource(ints = {2, 31, 32, 33, 34, 500})
  void aNameTwiceIsRefusedAmongManyToo(int count) {
    StringBuilder json = new StringBuilder("{\"x\":{\"name0\":1}");
    for (int i = 0; i < count; i++) {
      json.append(",\"name").append(i).append("\":{\"name0\":1}");
    }
    skip(json + "}");
    for (int i = 0; i < count; i += Math.max(1, count / 7)) {
      String twice = json + ",\"name" + i + "\":1}";
      assertThrows(MalformedJsonException.class, () -> skip(twice));
    }
  }

  /** S5. */
  @Test
  void manyNamesOfOneHashTakeNoLongTime() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      for (int bit = 0; bit < 17; bit++) {
        json.append(bit == 0 ? (i == 0 ? "\"" : ",\"") : "")
            .append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":1");
    }
    String document = json + "}";
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> skip(document));
  }

  @Test
  void namesOfOneHashAreDifferentNames() {
    skip("{\"Aa\":1,\"BB\":2}");
    assertThrows(MalformedJsonException.class, () -> skip("{\"Aa\":1,\"BB\":2,\"Aa\":3}"));
  }
}
