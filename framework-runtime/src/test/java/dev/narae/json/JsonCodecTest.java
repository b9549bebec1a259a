package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonCodecTest {
  private static final JsonCodec<List<Integer>> INTS = JsonCodecs.list(JsonCodecs.INT);

  @Test
  void aRightTextIsParsed() {
    assertEquals(List.of(1, 2), INTS.parse("[1, 2]"));
  }

  @Test
  void aWrongTextIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> INTS.parse("[1, 2.5]"));
    assertThrows(IllegalArgumentException.class, () -> INTS.parse("null"));
  }

  @Test
  void aTextThatIsNoJsonIsRefused() {
    assertThrows(MalformedJsonException.class, () -> INTS.parse("[1"));
  }
}
