package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps whose keys are no strings, through generated code and a table. */
class MapKeysTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEYED =
      """
      {"ints":{"3":"c","-1":"a","2":"b"},"longs":{"9007199254740993":1},\
      "bigs":{"123456789012345678901234567890":1},\
      "ids":{"123e4567-e89b-12d3-a456-426614174000":true},"colors":{"RED":1,"BLUE":2},\
      "sizes":{"x-large":1},"days":{"2026-11-22":[1,2]},"months":{"2026-11":{"1":2}},\
      "times":{"2026-11-22T17:00:00Z":1},"skus":{"7":{"x":1,"y":2}},"codes":{"abc":1},\
      "versions":{"1.2":1},"perhaps":null,"prices":{"RED":1}}""";

  @TempDir static Path temp;
  private static ValuesApp app;

  @BeforeAll
  static void start() {
    app = ValuesApp.start(temp);
  }

  @AfterAll
  static void stop() {
    if (app != null) {
      app.close();
    }
  }

  @Test
  void keysAreReadAndWrittenInTheirOrder() {
    String json = KEYED.replace(",\"prices\":{\"RED\":1}", "");
    Function.Answer answer = app.function().send("POST", "/keyed", json);
    assertEquals(KEYED, String.valueOf(answer.body()));
    assertEquals(
        "{\"b\":1,\"a\":2}",
        app.function().send("POST", "/names", "{\"b\":1,\"a\":2}").body().toString());
  }

  @Test
  void theyAreWhatDatabindWrites() throws Exception {
    ObjectMapper jackson =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS);
    Map<Object, Object> keys = new LinkedHashMap<>();
    keys.put(-1, 1);
    keys.put(9007199254740993L, 1);
    keys.put(new BigInteger("123456789012345678901234567890"), 1);
    keys.put(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"), 1);
    keys.put(LocalDate.of(2026, 11, 22), 1);
    keys.put(Instant.parse("2026-11-22T17:00:00Z"), 1);
    jackson
        .readTree(jackson.writeValueAsString(keys))
        .fieldNames()
        .forEachRemaining(
            n ->
                assertEquals(
                    true, KEYED.contains("{\"" + n + "\"") || KEYED.contains("\"" + n + "\":"), n));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"ints\":{\"x\":\"a\",\"1.0\":\"b\",\"\":\"c\",\"2147483648\":\"d\"}', /ints/x format;/ints/1.0"
        + " format;/ints/ format;/ints/2147483648 format",
    "'\"ints\":{\"1\":\"a\",\"01\":\"b\"}', /ints/01 unique",
    "'\"ints\":{\"x\":1}', /ints/x format;/ints/x type",
    "'\"ints\":{\"1\":null}', /ints/1 required",
    "'\"ids\":{\"1-1-1-1-1\":true}', /ids/1-1-1-1-1 format",
    "'\"colors\":{\"red\":1}', /colors/red enum",
    "'\"sizes\":{\"LARGE\":1}', /sizes/LARGE enum",
    "'\"days\":{\"2026-02-29\":[]}', /days/2026-02-29 format",
    "'\"months\":{\"2026-11\":{\"a/b\":1}}', /months/2026-11/a~1b format",
    "'\"skus\":{\"7\":{\"x\":1}}', /skus/7/y required",
    "'\"codes\":{\"bad\":1}', /codes/bad format",
    "'\"versions\":{\"1\":1}', /versions/1 format",
    "'\"ints\":[]', /ints type",
  })
  void aWrongKeyIsAViolationAtItsEntry(String property, String violations) {
    String name = property.substring(0, property.indexOf(':') + 1);
    int from = KEYED.indexOf(name);
    String rest = KEYED.substring(from + 1);
    int next = rest.indexOf("},\"") + 1;
    if (name.equals("\"months\":") || name.equals("\"skus\":")) {
      next = rest.indexOf("}},\"") + 2;
    }
    String json = KEYED.substring(0, from) + property + rest.substring(next);
    assertEquals(
        List.of(violations.split(";")),
        ValuesApp.violations(app.function().send("POST", "/keyed", json)));
  }

  @Test
  void mapsAreStoredWithTheTextsOfTheirKeys() throws Exception {
    String json = "{\"id\":\"keyed\",\"keyed\":" + KEYED + "}";
    Function.Answer answer = app.function().send("PUT", "/kept/keyed", json);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(JSON.readTree(KEYED), answer.body().get("keyed"));
    assertEquals("c", app.item("keyed").get("keyed").m().get("ints").m().get("3").s());
    assertEquals("1", app.item("keyed").get("keyed").m().get("sizes").m().get("x-large").n());
  }

  @Test
  void theDocumentSaysWhichNamesThereAre() {
    assertEquals("{\"pattern\":\"^-?[0-9]+$\"}", property("ints"));
    assertEquals("{\"$ref\":\"#/components/schemas/Color\"}", property("colors"));
    assertEquals("{\"type\":\"string\",\"format\":\"uuid\"}", property("ids"));
    assertEquals("{\"type\":\"string\",\"format\":\"date\"}", property("days"));
    assertEquals("{\"type\":\"string\",\"maxLength\":3}", property("codes"));
    assertEquals("", property("versions"));
  }

  private static String property(String name) {
    return app.schema("Keyed").at("/properties/" + name + "/propertyNames").toString();
  }
}
