package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {
  private static final JsonNames KNOWN =
      JsonNames.of(
          JsonName.of("id"), JsonName.of("title"), JsonName.of("titles"), JsonName.of("createdAt"));

  @ParameterizedTest
  @CsvSource({
    "ID,id",
    "Id,id",
    "titel,title",
    "title_,title",
    "itles,titles",
    "it,id",
    "created,createdAt",
    "tittles,titles",
    "TITLES,titles",
    "createdat,createdAt",
    "created_at,createdAt",
    "creatdAt,createdAt"
  })
  void aSlipOfThePenIsNear(String text, String meant) {
    assertEquals(meant, NearNames.of(text, KNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "no", "body", "creation", "titlesTitles"})
  void anotherWordIsNot(String text) {
    assertNull(NearNames.of(text, KNOWN));
  }

  @Test
  void longNamesAreNotCompared() {
    JsonNames known = JsonNames.of(JsonName.of("n".repeat(65)), JsonName.of("n".repeat(64)));
    assertNull(NearNames.of("n".repeat(65), known));
    assertEquals("n".repeat(64), NearNames.of("n".repeat(63) + "m", known));
  }
}
