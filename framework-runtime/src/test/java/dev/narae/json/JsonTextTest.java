package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.narae.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  /** Reads an object, and gives of each property the value as text, with * before objects. */
  private static List<String> texts(String document) {
    Violations violations = new Violations();
    List<String> texts =
        new JsonCodec<List<String>>() {
          @Override
          public List<String> read(JsonReader json) {
            List<String> found = new ArrayList<>();
            json.beginObject();
            while (json.nextName() != null) {
              String mark = json.isObject() ? "*" : "";
              String text = json.readAsText();
              found.add(text == null ? null : mark + text);
            }
            json.endObject();
            return found;
          }

          @Override
          public void write(JsonWriter json, List<String> value) {
            throw new UnsupportedOperationException();
          }
        }.fromBytes(document.getBytes(StandardCharsets.UTF_8), violations);
    assertEquals(List.of(), violations.list());
    return texts;
  }

  @Test
  void scalarsAreAsTheyStand() {
    assertEquals(
        Arrays.asList("a\"b", "1.50", "-7", "1e400", "true", "false", null, ""),
        texts(
            "{\"a\":\"a\\\"b\",\"b\":1.50,\"c\":-7,\"d\":1e400,\"e\":true,\"f\":false,\"g\":null,"
                + "\"h\":\"\"}"));
  }

  @Test
  void containersAreTheirJsonWithoutWhiteSpace() {
    assertEquals(
        List.of("[1,[],\"x\",null]", "*{\"k\":{\"n\":1.50},\"우\":\"\\\"\"}", "after"),
        texts(
            "{\"a\": [ 1, [ ], \"x\", null ], \"b\": { \"k\" : { \"n\" : 1.50 }, \"우\":\"\\\"\" },"
                + " \"c\": \"after\"}"));
  }
}
