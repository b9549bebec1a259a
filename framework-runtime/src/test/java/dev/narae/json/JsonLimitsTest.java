package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S1. */
class JsonLimitsTest {
  private static final JsonCodec<Map<String, List<Object>>> CODEC =
      JsonCodecs.map(JsonCodecs.list(new AnyValue()));

  /** Every limit at its edge: 3 levels, 22 bytes, 9 tokens, a name, a number, a string of 3. */
  private static final JsonLimits SMALL = JsonLimits.of(3, 22, 9, 3, 3, 3);

  private static Map<String, List<Object>> read(String json) {
    return CODEC.fromBytes(json.getBytes(StandardCharsets.UTF_8), new Violations(), SMALL);
  }

  @Test
  void aDocumentWithinTheLimitsIsRead() {
    assertEquals(Map.of("abc", List.of("abc", "123", "[]")), read("{\"abc\":[\"abc\",123,[]]}"));
    assertEquals(Map.of(), read("{}                    "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "{\"a\":[[[]]]}|levels",
        "{}                     |bytes",
        "{\"a\":[1,2,3,4,5]}|tokens",
        "{\"abcd\":[]}|name",
        "{\"a\":[1234]}|number",
        "{\"a\":[\"abcd\"]}|string"
      })
  void aDocumentBeyondALimitIsRefused(String json, String limit) {
    assertThrows(MalformedJsonException.class, () -> read(json), limit);
    assertNotNull(CODEC.fromBytes(json.getBytes(StandardCharsets.UTF_8), new Violations()));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,1,1,1,1,depth",
    "1001,1,1,1,1,1,depth",
    "1,0,1,1,1,1,bytes",
    "1,1,0,1,1,1,tokens",
    "1,1,1,0,1,1,name",
    "1,1,1,1,0,1,number",
    "1,1,1,1,10001,1,number",
    "1,1,1,1,1,-1,string"
  })
  void limitsHaveLimits(
      int depth, int bytes, int tokens, int name, int number, int string, String limit) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> JsonLimits.of(depth, bytes, tokens, name, number, string))
            .getMessage();
    assertEquals(0, message.indexOf("The JSON limit " + limit + " is "), message);
  }

  private static final class AnyValue extends JsonCodec<Object> {
    @Override
    public void write(JsonWriter json, Object value) {
      json.value(value.toString());
    }

    @Override
    public Object read(JsonReader json) {
      return json.readAsText();
    }
  }
}
