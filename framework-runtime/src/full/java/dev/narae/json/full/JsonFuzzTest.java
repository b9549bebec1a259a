package dev.narae.json.full;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.narae.json.AnyJson;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonScanner;
import dev.narae.json.JsonValue;
import dev.narae.json.JsonWriter;
import dev.narae.json.MalformedJsonException;
import dev.narae.validation.Violations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whatever bytes are sent, the readers take them or refuse them as {@link MalformedJsonException},
 * all alike. What they take is JSON to Jackson too, with the same values, and reads the same after
 * it was written.
 */
class JsonFuzzTest {
  private static final JsonFactory JACKSON = new JsonFactory();

  @FuzzTest(maxDuration = "1m")
  void takesOrRefusesAndAgreesWithJackson(byte[] document) {
    Violations violations = new Violations();
    JsonValue value = read(document, violations);
    assertEquals(value != null, isAny(document), "AnyJson");
    assertEquals(value != null, isScanned(document), "JsonScanner");
    assertEquals(value != null, isSkipped(document), "JsonReader.skip");
    // A violation is a number of immoderate size: JSON, but no value.
    if (value == null || !violations.isEmpty()) {
      return;
    }
    assertEquals(jackson(document), value);
    byte[] written = JsonValue.CODEC.toBytes(value);
    JsonValue again = JsonValue.CODEC.fromBytes(written, new Violations());
    assertEquals(value, again == null ? JsonValue.NULL : again);
    assertArrayEquals(written, JsonValue.CODEC.toBytes(value));
  }

  /** The value; null if the document is refused. */
  private static @Nullable JsonValue read(byte[] document, Violations violations) {
    try {
      JsonValue value = JsonValue.CODEC.fromBytes(document, violations);
      return value == null ? JsonValue.NULL : value;
    } catch (MalformedJsonException e) {
      assertTrue(e.line() > 0 && e.column() > 0, e.getMessage());
      return null;
    }
  }

  private static boolean isAny(byte[] document) {
    try {
      AnyJson.of(document);
      return true;
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  private static boolean isScanned(byte[] document) {
    try {
      JsonScanner scanner = new JsonScanner(document);
      scanner.skip();
      scanner.end();
      return true;
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  private static boolean isSkipped(byte[] document) {
    try {
      assertNull(new Skipping().fromBytes(document, new Violations()));
      return true;
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  private static JsonValue jackson(byte[] document) {
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      JsonValue value = jackson(parser);
      assertNull(parser.nextToken());
      return value;
    }
  }

  private static JsonValue jackson(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonValue> object = new LinkedHashMap<>();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        object.put(name, jackson(parser));
      }
      return JsonValue.object(object);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(jackson(parser));
      }
      return JsonValue.array(array);
    }
    if (token.isNumeric()) {
      return JsonValue.of(new BigDecimal(parser.getString()));
    }
    if (token == JsonToken.VALUE_NULL) {
      return JsonValue.NULL;
    }
    return token == JsonToken.VALUE_STRING
        ? JsonValue.of(parser.getString())
        : JsonValue.of(token == JsonToken.VALUE_TRUE);
  }

  private static final class Skipping extends JsonCodec<String> {
    @Override
    public void write(JsonWriter json, String value) {
      json.value(value);
    }

    @Override
    public @Nullable String read(JsonReader json) {
      json.skip();
      return null;
    }
  }
}
