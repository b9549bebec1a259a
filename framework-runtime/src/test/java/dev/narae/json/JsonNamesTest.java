package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class JsonNamesTest {

  @Test
  void findsEveryNameAmongMany() {
    JsonName[] many = new JsonName[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = JsonName.of("name" + i);
    }
    JsonNames names = JsonNames.of(many);
    for (int i = 0; i < many.length; i++) {
      assertEquals(i, names.indexOf("name" + i));
    }
    assertEquals(JsonNames.UNKNOWN, names.indexOf("name200"));
    assertEquals(JsonNames.UNKNOWN, names.indexOf(""));
  }

  @Test
  void tellsNamesOfOneHashApart() {
    JsonNames names = JsonNames.of(JsonName.of("Aa"), JsonName.of("BB"));
    assertEquals(0, names.indexOf("Aa"));
    assertEquals(1, names.indexOf("BB"));
    assertEquals(JsonNames.UNKNOWN, JsonNames.of(JsonName.of("Aa")).indexOf("BB"));
  }

  @Test
  void knowsNothingWithoutNames() {
    assertEquals(JsonNames.UNKNOWN, JsonNames.of().indexOf("a"));
  }

  @Test
  void aNameTwiceIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> JsonNames.of(JsonName.of("a"), JsonName.of("a")));
  }
}
