package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.narae.json.JsonCodec;
import dev.narae.validation.Violations;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sealed types, driven through generated code. */
class UnionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path temp;
  private static UnionsApp app;
  private static Function function;

  @BeforeAll
  static void start() {
    app = UnionsApp.start(temp);
    function = app.function();
  }

  @AfterAll
  static void stop() {
    if (app != null) {
      app.close();
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  /** The answer to a body that is answered as it is. */
  private static String echo(String path, String body) {
    Function.Answer answer = function.send("POST", path, body);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    return answer.body().toString();
  }

  private static void assertViolation(String path, String body, String pointer, String code) {
    Function.Answer answer = function.send("POST", path, body);
    assertEquals(422, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(1, answer.body().get("violations").size(), () -> String.valueOf(answer.body()));
    assertEquals(pointer, answer.body().at("/violations/0/pointer").asText());
    assertEquals(code, answer.body().at("/violations/0/code").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"circle\",\"radius\":1}",
        "{\"kind\":\"oval\",\"width\":1,\"height\":2}",
        "{\"kind\":\"square\",\"side\":3,\"label\":null}",
        "{\"kind\":\"group\",\"members\":[{\"kind\":\"Shape$Point\"},{\"kind\":\"circle\",\"radius\":2}]}",
        "{\"kind\":\"Shape$Point\"}"
      })
  void aValueIsWrittenWithItsTagFirst(String json) {
    assertEquals(json, echo("/shape", json));
  }

  @Test
  void theTagMayStandAnywhere() {
    assertEquals(
        "{\"kind\":\"square\",\"side\":3,\"label\":\"a\"}",
        echo(
            "/shape",
            "{\"label\":\"a\", \"more\":{\"kind\":\"circle\"},\"side\":3,\n\"kind\":\"square\"}"));
    assertEquals(
        "{\"kind\":\"group\",\"members\":[{\"kind\":\"group\",\"members\":[{\"kind\":\"Shape$Point\"}]}]}",
        echo(
            "/shape",
            "{\"members\":[{\"members\":[{\"x\":[1],\"kind\":\"Shape$Point\"}],\"kind\":\"group\"}],"
                + "\"kind\":\"group\"}"));
  }

  @Test
  void aTypeWithoutAnnotationsHasItsCasesBySimpleName() {
    assertEquals("{\"type\":\"Cash\"}", echo("/payment", "{\"type\":\"Cash\"}"));
    assertEquals(
        "{\"type\":\"Transfer\",\"account\":\"a\",\"cents\":5}",
        echo("/payment", "{\"account\":\"a\",\"type\":\"Transfer\",\"cents\":5}"));
  }

  @Test
  void aCaseByItselfHasItsTagToo() {
    assertEquals(
        "{\"type\":\"Card\",\"digits\":\"1234\"}",
        echo("/card", "{\"digits\":\"1234\",\"type\":\"Card\"}"));
    assertViolation("/card", "{\"digits\":\"1234\"}", "/type", "required");
    assertViolation("/card", "{\"type\":\"Cash\",\"digits\":\"1234\"}", "/type", "enum");
    assertViolation("/circle", "{\"kind\":1,\"radius\":1}", "/kind", "type");
  }

  @Test
  void aSealedTypeThatNothingMentionsLeavesItsCasesAlone() {
    assertEquals("{\"name\":\"n\"}", echo("/rename", "{\"name\":\"n\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                  | /kind          | required",
        "{\"kind\":null,\"radius\":1}                        | /kind          | required",
        "{\"radius\":1}                                      | /kind          | required",
        "{\"kind\":\"star\"}                                 | /kind          | enum",
        "{\"kind\":\"Circle\",\"radius\":1}                  | /kind          | enum",
        "{\"kind\":7,\"radius\":1}                           | /kind          | type",
        "{\"kind\":{\"a\":[1]},\"radius\":1}                 | /kind          | type",
        "[]                                                  | ''             | type",
        "\"circle\"                                          | ''             | type",
        "{\"kind\":\"circle\",\"radius\":0}                  | /radius        | min",
        "{\"radius\":0,\"kind\":\"circle\"}                  | /radius        | min",
        "{\"kind\":\"circle\"}                               | /radius        | required",
        "{\"kind\":\"square\",\"side\":1,\"label\":\"abcd\"} | /label         | size",
        "{\"kind\":\"group\",\"members\":[{\"kind\":\"Shape$Point\"},{}]}   | /members/1/kind | required",
        "{\"members\":[{\"kind\":\"Shape$Point\"},{\"kind\":\"\"}],\"kind\":\"group\"} | /members/1/kind | enum",
        "{\"kind\":\"group\",\"members\":[null]}             | /members/0     | required",
      })
  void whatIsWrongIsToldWhereItIs(String json, String pointer, String code) {
    assertViolation("/shape", json, pointer, code);
  }

  @Test
  void anUnknownCaseIsToldWhichOnesThereAre() {
    JsonNode answer = function.send("POST", "/shape", "{\"kind\":\"star\"}").body();
    assertEquals(
        "must be one of circle, oval, square, group, Shape$Point",
        answer.at("/violations/0/message").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"radius\":1,\"kind\":\"circle\"",
        "{\"radius\":1,,\"kind\":\"circle\"}",
        "{\"radius\":1,\"radius\":1,\"kind\":\"circle\"}",
        "{\"kind\":\"circle\",\"radius\":1,\"kind\":\"circle\"}",
        "{\"radius\":1}}",
      })
  void whatIsNoJsonIsABadRequestHoweverFarItIsLookedAhead(String json) {
    assertEquals(400, function.send("POST", "/shape", json).status());
  }

  @Test
  void nullIsMissingAndAnEmptyOptionalIsNotFound() {
    assertViolation("/shape", "null", "", "required");
    assertEquals(404, function.send("POST", "/optional", "null").status());
    assertEquals("{\"kind\":\"Shape$Point\"}", echo("/optional", "{\"kind\":\"Shape$Point\"}"));
  }

  @Test
  void anElementIsReadLikeAnyValue() {
    String shapes = "[{\"kind\":\"circle\",\"radius\":1},{\"kind\":\"Shape$Point\"}]";
    assertEquals(shapes, echo("/shapes", shapes));
    assertViolation("/shapes", "[{\"kind\":\"circle\",\"radius\":1},{}]", "/1/kind", "required");
  }

  @Test
  void everyPlaceOfAComponentTakesOne() {
    String point = "{\"kind\":\"Shape$Point\"}";
    String dot = "{\"kind\":\"circle\",\"radius\":1}";
    String full =
        ("{'main':P,'frame':P,'shadow':P,'more':[P,C],'named':{'a':C},'change':P,'eye':P,"
                + "'dot':C}")
            .replace('\'', '"')
            .replace("P", point)
            .replace("C", dot);
    assertEquals(full, echo("/drawing", full));
    String least =
        "{'main':P,'more':[],'named':{},'dot':C}"
            .replace('\'', '"')
            .replace("P", point)
            .replace("C", dot);
    assertEquals(
        ("{'main':P,'frame':null,'shadow':null,'more':[],'named':{},"
                + "'eye':{'kind':'circle','radius':7},'dot':C}")
            .replace('\'', '"')
            .replace("P", point)
            .replace("C", dot),
        echo("/drawing", least));
    assertViolation(
        "/drawing",
        least.replace("\"named\":{}", "\"named\":{\"a\":{\"kind\":\"square\",\"side\":1}}"),
        "/named/a/kind",
        "enum");
  }

  @Test
  void aTypeThatItsCasesMentionIsReadToTheLimitOfTheDepth() {
    String json = "{\"type\":\"Num\",\"value\":1}";
    for (int i = 0; i < 62; i++) {
      json = "{\"left\":" + json + ",\"right\":{\"type\":\"Num\",\"value\":1},\"type\":\"Add\"}";
    }
    assertEquals("63", echo("/sum", json));
    String deeper = json.replace("{\"type\":\"Num\",\"value\":1}", "{\"a\":{\"b\":{}}}");
    assertEquals(400, function.send("POST", "/sum", deeper).status());
  }

  @Test
  void itemsKeepTheirCase() {
    String figure =
        "{'id':'f','shape':{'kind':'group','members':[{'kind':'circle','radius':3}]},"
            + "'payments':[{'type':'Cash'},{'type':'Card','digits':'1234'}],"
            + "'card':{'type':'Card','digits':'5678'}}";
    String json = figure.replace('\'', '"');
    assertEquals(json, function.send("PUT", "/figures/f", json).body().toString());
    assertEquals(json, function.get("/figures/f").body().toString());
    Map<String, AttributeValue> item = app.stored("f");
    assertEquals("group", item.get("shape").m().get("kind").s());
    assertEquals("Card", item.get("card").m().get("type").s());
  }

  @Test
  void aStoredCaseByItselfNeedsNoTagAndASealedOneDoes() {
    AttributeValue card = AttributeValue.fromM(Map.of("digits", AttributeValue.fromS("1234")));
    AttributeValue point =
        AttributeValue.fromM(Map.of("kind", AttributeValue.fromS("Shape$Point")));
    Map<String, AttributeValue> old =
        Map.of(
            "id",
            AttributeValue.fromS("old"),
            "shape",
            point,
            "payments",
            AttributeValue.fromL(List.of()),
            "card",
            card);
    app.store(old);
    assertEquals(200, function.get("/figures/old").status());
    Map<String, AttributeValue> broken = new HashMap<>(old);
    broken.put("shape", card);
    app.store(broken);
    assertEquals(500, function.get("/figures/old").status());
  }

  @Test
  void randomValuesAreWrittenAndReadAsDatabindDoes() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {app.classes().toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass("unions.Shape");
      JsonCodec<Object> codec = codec(loader, "unions.ShapeJson");
      Random random = new Random(5);
      for (int i = 0; i < 500; i++) {
        String json = randomShape(random, 3);
        Object theirs = JSON.readValue(json, type);
        Violations violations = new Violations();
        Object ours = codec.fromBytes(json.getBytes(StandardCharsets.UTF_8), violations);
        assertTrue(violations.isEmpty(), json);
        assertEquals(theirs, ours);
        assertArrayEquals(JSON.writeValueAsBytes(theirs), codec.toBytes(theirs), json);
      }
    }
  }

  @SuppressWarnings("unchecked") // What the generated class is a codec of, the caller knows.
  private static JsonCodec<Object> codec(ClassLoader loader, String name) throws Exception {
    return (JsonCodec<Object>) loader.loadClass(name).getField("CODEC").get(null);
  }

  /** The properties of a figure in any order. */
  private static String randomShape(Random random, int depth) {
    List<String> properties = new ArrayList<>();
    switch (random.nextInt(depth == 0 ? 4 : 5)) {
      case 0 ->
          Collections.addAll(properties, "'kind':'circle'", "'radius':" + (1 + random.nextInt(9)));
      case 1 -> Collections.addAll(properties, "'kind':'oval'", "'width':1", "'height':2");
      case 2 ->
          Collections.addAll(
              properties,
              "'kind':'square'",
              "'side':1",
              "'label':" + (random.nextBoolean() ? "null" : "'\\u00e9'"));
      case 3 -> properties.add("'kind':'Shape$Point'");
      default -> {
        List<String> members = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          members.add(randomShape(random, depth - 1));
        }
        Collections.addAll(properties, "'kind':'group'", "'members':" + members);
      }
    }
    Collections.shuffle(properties, random);
    return ("{" + String.join(",", properties) + "}").replace('\'', '"');
  }

  @Test
  void theDocumentListsTheCases() throws Exception {
    JsonNode document =
        new YAMLMapper()
            .readTree(
                Files.readString(app.classes().resolve("META-INF/narae/unions/openapi.yaml")));
    JsonNode schemas = document.at("/components/schemas");
    assertEquals(
        tree(
            """
            {"description":"A way to pay, without annotations.",
             "oneOf":[{"$ref":"#/components/schemas/Card"},{"$ref":"#/components/schemas/Cash"},
               {"$ref":"#/components/schemas/Transfer"}],
             "discriminator":{"propertyName":"type","mapping":{
               "Card":"#/components/schemas/Card","Cash":"#/components/schemas/Cash",
               "Transfer":"#/components/schemas/Transfer"}}}
            """),
        schemas.get("Payment"));
    assertEquals(
        tree(
            """
            {"type":"object","description":"A circle.","required":["kind","radius"],"properties":{
             "kind":{"type":"string","const":"circle"},
             "radius":{"type":"integer","format":"int32","minimum":1}}}
            """),
        schemas.get("Circle"));
    assertEquals(
        tree("{\"anyOf\":[{\"$ref\":\"#/components/schemas/Shape\"},{\"type\":\"null\"}]}"),
        schemas.at("/Drawing/properties/frame"));
    assertTrue(schemas.at("/Rename/properties/type").isMissingNode());
    assertFalse(schemas.has("Command"));
    assertEquals(
        List.of("circle", "oval"), List.copyOf(names(schemas.at("/Round/discriminator/mapping"))));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
