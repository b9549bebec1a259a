package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.MalformedJsonException;
import dev.narae.validation.Violations;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of differences from Jackson databind in docs/json.md: what both make of an input. */
class JacksonDifferencesTest {
  private static final String EXCEPTION = "exception";
  private static final JsonCodec<TimeUnit> UNIT = JsonCodecs.enumeration(TimeUnit.values());
  private static final JsonCodec<List<Integer>> LIST = JsonCodecs.list(JsonCodecs.INT);
  private static final JsonCodec<Map<String, Integer>> MAP = JsonCodecs.map(JsonCodecs.INT);

  /** An input, its type for databind, what that reads, our codec, what that reads or reports. */
  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of("\"3\"", Integer.class, "3", JsonCodecs.INT, "type"),
        Arguments.of("5", String.class, "5", JsonCodecs.STRING, "type"),
        Arguments.of("1", Boolean.class, "true", JsonCodecs.BOOLEAN, "type"),
        Arguments.of("1.9", int.class, "1", JsonCodecs.INT, "range"),
        Arguments.of("1.0", int.class, "1", JsonCodecs.INT, "1"),
        Arguments.of("1e2", int.class, "100", JsonCodecs.INT, "100"),
        Arguments.of("200", byte.class, "-56", JsonCodecs.BYTE, "range"),
        Arguments.of("1e400", double.class, "Infinity", JsonCodecs.DOUBLE, "range"),
        Arguments.of(
            "1e999", BigInteger.class, "1" + "0".repeat(999), JsonCodecs.BIG_INTEGER, "range"),
        Arguments.of("1.50", BigDecimal.class, "1.50", JsonCodecs.BIG_DECIMAL, "1.50"),
        Arguments.of("\"NaN\"", double.class, "NaN", JsonCodecs.DOUBLE, "type"),
        Arguments.of("\"\"", Integer.class, "null", JsonCodecs.INT, "type"),
        Arguments.of("1", TimeUnit.class, "MICROSECONDS", UNIT, "type"),
        Arguments.of("\"1\"", TimeUnit.class, "MICROSECONDS", UNIT, "enum"),
        Arguments.of("\"days\"", TimeUnit.class, EXCEPTION, UNIT, "enum"),
        Arguments.of("\"1-1-1-1-1\"", UUID.class, EXCEPTION, JsonCodecs.UUID, "format"),
        Arguments.of("[null]", List.class, "[null]", LIST, "required"),
        Arguments.of("[1,1]", Set.class, "[1]", JsonCodecs.set(JsonCodecs.INT), "unique"),
        Arguments.of("{\"a\":1,\"a\":2}", Map.class, "{a=2}", MAP, "400"),
        Arguments.of("{\"a\":1,\"\\u0061\":2}", Map.class, "{a=2}", MAP, "400"),
        Arguments.of("{\"a\":1} x", Map.class, "{a=1}", MAP, "400"),
        Arguments.of("\uFEFF{\"a\":1}", Map.class, "{a=1}", MAP, "400"),
        Arguments.of("\"\\ud800\"", String.class, "\ud800", JsonCodecs.STRING, "400"),
        Arguments.of("[01]", List.class, EXCEPTION, LIST, "400"),
        Arguments.of("[1,]", List.class, EXCEPTION, LIST, "400"),
        Arguments.of("{'a':1}", Map.class, EXCEPTION, MAP, "400"),
        Arguments.of("1", List.class, EXCEPTION, LIST, "type"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowIsTrue(
      String json, Class<?> type, String ofDatabind, JsonCodec<?> codec, String ofNarae) {
    byte[] document = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(ofDatabind, databind(document, type), "Jackson databind");
    assertEquals(ofNarae, narae(document, codec), "Narae");
  }

  private static String databind(byte[] document, Class<?> type) {
    try {
      return String.valueOf(new ObjectMapper().readValue(document, type));
    } catch (IOException e) {
      return EXCEPTION;
    }
  }

  private static String narae(byte[] document, JsonCodec<?> codec) {
    Violations violations = new Violations();
    try {
      Object value = codec.fromBytes(document, violations);
      return violations.isEmpty() ? String.valueOf(value) : violations.list().get(0).code();
    } catch (MalformedJsonException e) {
      return "400";
    }
  }
}
