package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code @JsonStrict} in generated code, and what is said of bodies that are wrong. */
class StrictJsonTest {
  @TempDir static Path temp;
  private static Function function;
  private static JsonNode schemas;

  @BeforeAll
  static void start() throws IOException {
    Path classes =
        Javac.into(temp).compileAll(Path.of("src/test/resources/good/strict")).orThrow().classes();
    String yaml = Files.readString(classes.resolve("META-INF/narae/strict/openapi.yaml"));
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    schemas = new ObjectMapper().<JsonNode>valueToTree(tree).at("/components/schemas");
    function = Function.load("strict.StrictAppHandler", Map.of(), classes);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  /** Each violation as pointer and code. */
  private static List<String> violations(String path, String body) {
    Function.Answer answer = function.send("POST", path, body);
    assertEquals(422, answer.status(), () -> String.valueOf(answer.body()));
    List<String> found = new ArrayList<>();
    for (JsonNode violation : answer.body().get("violations")) {
      found.add(violation.get("pointer").asText() + " " + violation.get("code").asText());
    }
    return found;
  }

  private static String message(String body) {
    return function.send("POST", "/orders", body).body().at("/violations/0/message").asText();
  }

  @Test
  void whatIsKnownIsTaken() {
    Function.Answer answer =
        function.send(
            "POST",
            "/orders",
            "{\"customer\":\"c\",\"lines\":[{\"article\":\"a\",\"count\":2}],\"special\":null}");
    assertEquals(200, answer.status());
    assertEquals(2, answer.body().at("/lines/0/count").asInt());
  }

  @Test
  void eachUnknownPropertyIsAViolationAtItsPlace() {
    assertEquals(
        List.of("/owner unknown", "/version unknown", "/a~1b unknown"),
        violations(
            "/orders", "{\"owner\":{\"x\":[1]},\"customer\":\"c\",\"version\":7,\"a/b\":null}"));
  }

  @Test
  void soIsOneInAListAMapAnOptionalAndAPatch() {
    assertEquals(
        List.of(
            "/lines/1/price unknown",
            "/gifts/g/price unknown",
            "/address/extra/price unknown",
            "/special/price unknown"),
        violations(
            "/orders",
            "{\"customer\":\"c\",\"lines\":[{\"article\":\"a\"},{\"price\":1,\"article\":\"b\"}],"
                + "\"gifts\":{\"g\":{\"article\":\"a\",\"price\":1}},"
                + "\"address\":{\"street\":\"s\",\"extra\":{\"article\":\"a\",\"price\":1}},"
                + "\"special\":{\"article\":\"a\",\"price\":1}}"));
    assertEquals(
        List.of("/0/x unknown"), violations("/orders/lines", "[{\"article\":\"a\",\"x\":1}]"));
  }

  @Test
  void aTypeWithoutTheAnnotationIgnoresThemWithinAStrictOneToo() {
    Function.Answer answer =
        function.send(
            "POST",
            "/orders",
            "{\"customer\":\"c\",\"address\":{\"street\":\"s\",\"city\":{\"article\":1}}}");
    assertEquals(200, answer.status());
    assertFalse(answer.body().get("address").has("city"));
  }

  @Test
  void parametersAreNoProperties() {
    assertEquals(200, function.get("/orders/line?article=a&utm_source=x").status());
  }

  @Test
  void unknownOnesAreReportedBesideWhatElseIsWrong() {
    assertEquals(
        List.of(
            "/lines/0/cuont unknown",
            "/lines/0/article required",
            "/note unknown",
            "/customer notBlank"),
        violations("/orders", "{\"customer\":\" \",\"lines\":[{\"cuont\":1}],\"note\":\"n\"}"));
  }

  /** What is wrong with one element says nothing of the others, nor of their number. */
  @Test
  void constraintsAreCheckedBesideElementsOfAnotherType() {
    assertEquals(
        List.of(
            "/tags/0 type", "/tags/2 required", "/tags/4 unique", "/tags size", "/tags/1 notBlank"),
        violations("/orders", "{\"customer\":\"c\",\"tags\":[1,\"\",null,\"a\",\"a\"]}"));
    assertEquals(
        List.of("/prices/a/0 type", "/prices/b/1 type", "/prices/a/1 min", "/prices/b/0 min"),
        violations(
            "/orders",
            "{\"customer\":\"c\",\"prices\":{\"a\":[\"1\",-1],\"b\":[-2,true],\"c\":[3]}}"));
    assertEquals(
        List.of("/tags type"), violations("/orders", "{\"customer\":\"c\",\"tags\":\"a\"}"));
  }

  @Test
  void theMessageGuessesWhatWasMeant() {
    assertEquals(
        "is not known here; did you mean \"customer\"?",
        message("{\"custmer\":\"x\",\"customer\":\"c\"}"));
    assertEquals(
        "is not known here; did you mean \"tags\"?", message("{\"TAGS\":[],\"customer\":\"c\"}"));
    assertEquals("is not known here", message("{\"weight\":1,\"customer\":\"c\"}"));
    assertEquals(
        "is not known here", message("{\"" + "x".repeat(10_000) + "\":1,\"customer\":\"c\"}"));
  }

  @Test
  void aMistakeInTheSyntaxHasLineAndColumnAndWhatWasExpected() {
    Function.Answer answer =
        function.send("POST", "/orders", "{\"customer\":\"c\",\n \"lines\" []}");
    assertEquals(400, answer.status());
    assertEquals(2, answer.body().get("line").asInt());
    assertEquals(10, answer.body().get("column").asInt());
    assertEquals(
        "The text is not JSON: expected ':' (line 2, column 10)",
        answer.body().get("detail").asText());
    assertEquals("integer", schemas.at("/Problem/properties/line/type").asText());
    assertEquals("integer", schemas.at("/Problem/properties/column/type").asText());
  }

  @Test
  void theDocumentSaysSo() {
    assertFalse(schemas.at("/Order/additionalProperties").asBoolean(true));
    assertFalse(schemas.at("/Line/additionalProperties").asBoolean(true));
    assertTrue(schemas.at("/Address/additionalProperties").isMissingNode());
  }
}
