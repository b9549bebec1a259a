package dev.narae.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.validation.Violation;
import dev.narae.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final JsonCodec<Page<Integer>> CODEC = Page.codec(JsonCodecs.INT);

  private static Page<Integer> read(String json, Violations violations) {
    return CODEC.fromBytes(json.getBytes(StandardCharsets.UTF_8), violations);
  }

  @Test
  void isWrittenAndReadBack() {
    Page<Integer> page = new Page<>(List.of(1, 2), Cursor.of("abc"));
    String json = "{\"items\":[1,2],\"next\":\"abc\"}";
    assertEquals(json, new String(CODEC.toBytes(page), StandardCharsets.UTF_8));
    assertEquals(page, read(json, new Violations()));
    assertNull(read("{\"items\":[],\"next\":null,\"more\":1}", new Violations()).next());
  }

  @Test
  void itemsAreRequired() {
    Violations violations = new Violations();
    assertNull(read("{}", violations));
    assertEquals(
        List.of(Violation.atPointer("/items", "required", "is required")), violations.list());
  }
}
