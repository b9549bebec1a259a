package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The errors of the app in {@code good/shapes}. */
class ErrorShapeTest {
  private static final PrintStream CONSOLE = System.out;
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();

  @TempDir static Path temp;
  private static Function function;

  @BeforeAll
  static void start() {
    Path sources = Path.of("src/test/resources/good/shapes");
    Path classes = Javac.into(temp).compileAll(sources).orThrow().classes();
    System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    try {
      function = Function.load("shapes.ShapeAppHandler", Map.of(), classes);
    } finally {
      System.setOut(CONSOLE);
    }
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void theDocumentHasTheShapeForEveryErrorOfTheFunction() throws IOException {
    String document = Files.readString(temp.resolve("classes/META-INF/narae/shapes/openapi.yaml"));
    assertTrue(document.contains("  CompanyError:\n      type: object"), document);
    assertFalse(document.contains("problem+json"), document);
    assertFalse(document.contains("schemas/Problem"), document);
    assertTrue(document.contains("schemas/GatewayMessage"), "the gateway keeps its own");
    String unprocessable =
        """
            UnprocessableContent:
              description: Values are missing or wrong; `violations` lists them.
              content:
                application/vnd.company.error+json:
                  schema:
                    $ref: "#/components/schemas/CompanyError"
        """;
    assertTrue(document.contains(unprocessable), document);
  }

  @Test
  void theDocumentHasWhatAnOnErrorMethodAnswersOnItsRoutes() throws IOException {
    String document = Files.readString(temp.resolve("classes/META-INF/narae/shapes/openapi.yaml"));
    String get = document.substring(document.indexOf("operationId: Things_get"));
    String conflict = get.substring(get.indexOf("\"409\":"), get.indexOf("default:"));
    assertTrue(conflict.contains("An error in a form of its own."), conflict);
    assertTrue(conflict.contains("$ref: \"#/components/schemas/Thing\""), conflict);
  }

  private static void assertShaped(int status, Function.Answer answer) {
    assertEquals(status, answer.status());
    assertEquals("application/vnd.company.error+json", answer.header("content-type"));
    assertEquals(status, answer.body().get("code").asInt());
  }

  @Test
  void everyErrorOfTheFunctionHasTheShape() {
    assertShaped(404, function.get("/nowhere"));
    assertShaped(404, function.get("/things/none"));
    assertShaped(405, function.send("DELETE", "/things/1", null));
    assertShaped(400, function.send("POST", "/things/1", "{"));
    assertShaped(400, function.get("/things/none?q=%"));
    assertShaped(
        415,
        function.send("POST", "/things/1", "x", Map.of("content-type", "text/csv"), List.of()));
    Function.Answer wrong = function.send("POST", "/things/x", "{\"name\":\" \"}");
    assertShaped(422, wrong);
    assertEquals(2, wrong.body().get("fields").size());
  }

  @Test
  void problemsOfRoutesAndOfOnErrorMethodsHaveTheShapeAndKeepTheirHeaders() {
    Function.Answer limit = function.get("/things/limit");
    assertShaped(429, limit);
    assertEquals("7", limit.header("retry-after"));
    assertEquals("Slow down.", limit.body().get("message").asText());
    Function.Answer state = function.get("/things/state");
    assertShaped(409, state);
    assertEquals("Closed.", state.body().get("message").asText());
  }

  @Test
  void aResponseOfAnOnErrorMethodKeepsItsOwnShape() {
    Function.Answer answer = function.get("/things/element");
    assertEquals(409, answer.status());
    assertEquals("the one that is there", answer.body().get("name").asText());
  }

  /** S9. */
  @Test
  void aBugShowsAReferenceAndNothingElse() {
    Function.Answer answer = function.get("/things/bug");
    assertShaped(500, answer);
    assertTrue(answer.body().get("message").isNull());
    String reference = answer.body().get("reference").asText();
    assertTrue(reference.startsWith("urn:uuid:"), reference);
    assertFalse(answer.body().toString().contains("secret"));
    String log = LOG.toString(StandardCharsets.UTF_8);
    assertTrue(log.contains(reference.substring("urn:uuid:".length())), log);
    assertTrue(log.contains("a secret of the implementation"), log);
  }

  @Test
  void aConverterThatFailsIsLoggedAndTheProblemIsAnsweredAsItIs() {
    Function.Answer answer =
        function.send("GET", "/things/limit", null, Map.of("x-break", "yes"), List.of());
    assertEquals(429, answer.status());
    assertEquals("application/problem+json", answer.header("content-type"));
    assertEquals("7", answer.header("retry-after"));
    String log = LOG.toString(StandardCharsets.UTF_8);
    assertTrue(log.contains("the converter is broken"), log);
  }
}
