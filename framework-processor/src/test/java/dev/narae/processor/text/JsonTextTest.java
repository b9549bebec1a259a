package dev.narae.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @Test
  void valuesOfAllKindsAreRead() {
    String json =
        """
        { "a" : [1, -2.50, 1E2, true, false, null],
          "b": {"c":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"}, "d": [], "e": {} }
        """;
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put(
        "a",
        Arrays.asList(
            new BigDecimal(1), new BigDecimal("-2.50"), new BigDecimal("1E2"), true, false, null));
    expected.put("b", Map.of("c", "\"\\/\b\f\n\r\t\u00e9\ud83d\ude00"));
    expected.put("d", List.of());
    expected.put("e", Map.of());
    assertEquals(expected, JsonText.parse(json));
    assertEquals(
        List.of("a", "b", "d", "e"), List.copyOf(((Map<?, ?>) JsonText.parse(json)).keySet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[1 2]",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":1,\"a\":2}",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\n\"",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "NaN",
        "tru",
        "True",
        "1 1",
        "[] x",
        "-",
      })
  void whatIsNotJsonIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> JsonText.parse(text));
  }
}
