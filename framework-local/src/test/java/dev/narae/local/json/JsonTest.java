package dev.narae.local.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void readsBackWhatItWrites() {
    Map<String, Object> value =
        Map.of("text", "\u00e9\uD83D\uDE00\"\\", "list", List.of(1, true, Map.of()), "n", 12L);

    assertEquals(
        Map.of("text", "\u00e9\uD83D\uDE00\"\\", "list", List.of(1, true, Map.of()), "n", 12),
        Json.read(Json.write(value)));
  }

  @Test
  void readsNullAsNull() {
    assertNull(Json.read("null".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1,", "hello", "{} {}", "{\"a\":}"})
  void refusesWhatIsNotOneJsonValue(String text) {
    assertThrows(IllegalArgumentException.class, () -> Json.read(text.getBytes(UTF_8)));
  }

  @Test
  void refusesToWriteOtherObjects() {
    assertThrows(IllegalArgumentException.class, () -> Json.write(List.of(1.5)));
  }
}
