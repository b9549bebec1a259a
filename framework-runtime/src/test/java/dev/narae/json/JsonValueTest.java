package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
  private static final JsonValue VALUE =
      JsonValue.parse("{\"title\": \"a\", \"pages\": 12, \"price\": 1.50, \"tags\": [true, null]}");

  @Test
  void partsAreReadByNameAndIndex() {
    assertEquals("a", part("title").asText());
    assertEquals(12, part("pages").asInt());
    assertEquals(12L, part("pages").asLong());
    assertEquals(new BigDecimal("1.50"), part("price").asNumber());
    assertEquals(1.5, part("price").asDouble());
    assertTrue(part("tags").at(0).asBoolean());
    assertTrue(part("tags").at(1).isNull());
    assertNull(VALUE.get("missing"));
    assertEquals(4, VALUE.size());
    assertEquals(List.of("title", "pages", "price", "tags"), List.copyOf(VALUE.asMap().keySet()));
    List<JsonValue> elements = new ArrayList<>();
    part("tags").forEach(elements::add);
    assertEquals(List.of(JsonValue.of(true), JsonValue.NULL), elements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "-1.50", "\"a\\n\"", "[]", "{}", "[{\"b\":1,\"a\":[2]}]"})
  void toStringIsTheJson(String json) {
    assertEquals(json, JsonValue.parse(json).toString());
  }

  @Test
  void valuesAreMadeInCode() {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    properties.put("z", JsonValue.of(1L));
    properties.put("y", JsonValue.of(0.5));
    properties.put("x", JsonValue.array(JsonValue.of("t"), JsonValue.of(new BigDecimal("1E+3"))));
    JsonValue made = JsonValue.object(properties);
    properties.clear();
    assertEquals("{\"z\":1,\"y\":0.5,\"x\":[\"t\",1E+3]}", made.toString());
    assertEquals(made, JsonValue.parse(made.toString()));
    assertThrows(NumberFormatException.class, () -> JsonValue.of(Double.NaN));
    assertThrows(UnsupportedOperationException.class, () -> made.asMap().clear());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1 ; 1.0", "{\"a\":1,\"b\":2} ; {\"b\":2.0,\"a\":1}", "0 ; -0", "10 ; 1e1"})
  void theSameJsonIsEqual(String one, String other) {
    assertEquals(JsonValue.parse(one), JsonValue.parse(other));
    assertEquals(JsonValue.parse(one).hashCode(), JsonValue.parse(other).hashCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1 ; \"1\"", "[1,2] ; [2,1]", "null ; false", "{} ; []"})
  void otherJsonIsNot(String one, String other) {
    assertNotEquals(JsonValue.parse(one), JsonValue.parse(other));
  }

  @Test
  void aValueOfAnotherKindIsRefusedWithoutShowingIt() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> JsonValue.of("secret").asInt());
    assertEquals("no number: text", e.getMessage());
    assertThrows(IllegalStateException.class, () -> JsonValue.NULL.asText());
    assertThrows(IllegalStateException.class, () -> VALUE.at(0));
    assertThrows(IllegalStateException.class, () -> VALUE.asBoolean());
    assertThrows(IllegalStateException.class, () -> JsonValue.array().get("a"));
    assertThrows(ArithmeticException.class, () -> part("price").asInt());
    assertThrows(ArithmeticException.class, () -> JsonValue.parse("1e300").asLong());
  }

  @Test
  void kindsAreTold() {
    assertTrue(VALUE.isObject());
    assertTrue(part("tags").isArray());
    assertTrue(part("title").isText());
    assertTrue(part("price").isNumber());
    assertTrue(JsonValue.of(false).isBoolean());
    assertFalse(JsonValue.of(false).isNull());
    assertEquals(0, JsonValue.of("abc").size());
  }

  @Test
  void whatIsNoJsonIsMalformed() {
    assertThrows(MalformedJsonException.class, () -> JsonValue.parse("{a:1}"));
    assertThrows(MalformedJsonException.class, () -> JsonValue.parse(""));
    assertThrows(IllegalArgumentException.class, () -> JsonValue.parse("1e999"));
  }

  private static JsonValue part(String name) {
    return Objects.requireNonNull(VALUE.get(name));
  }
}
