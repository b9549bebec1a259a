package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filters of the app in {@code good/filters}, which includes a module. */
class FiltersTest {
  private static final Path SOURCES = Path.of("src/test/resources/good/filters");

  @TempDir static Path temp;
  private static Function function;

  @BeforeAll
  static void start() {
    Path shared =
        Javac.into(temp.resolve("shared"))
            .compileAll(SOURCES.resolve("shared"))
            .orThrow()
            .classes();
    Path app =
        Javac.into(temp.resolve("app"))
            .on(shared)
            .compileAll(SOURCES.resolve("app"))
            .orThrow()
            .classes();
    function = Function.load("filters.app.FilterAppHandler", Map.of(), app, shared);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void filtersOfTheAppStandAroundThoseOfTheClassAndTheseAroundThoseOfTheMethod() {
    Function.Answer answer = function.get("/names/ada?count=3");
    assertEquals(200, answer.status());
    assertEquals("trace gate first second third", answer.header("x-trace"));
    assertEquals(3, answer.body().get("count").asInt());
  }

  @Test
  void aFilterSeesTheRouteAndTheArgumentsByName() {
    Function.Answer answer = function.get("/names/ada?count=3");
    assertEquals("GET /names/{name}", answer.header("x-route"));
    String arguments = answer.header("x-arguments");
    assertTrue(arguments.startsWith("{name=ada, count=Optional[3], request="), arguments);
    assertEquals(
        "{name=ada, body=Name[name=b, count=1]}",
        function.send("PUT", "/names/ada", "{\"name\":\"b\",\"count\":1}").header("x-arguments"));
    assertEquals("{}", function.get("/gone").header("x-arguments"));
  }

  @Test
  void aFilterAnswersWithoutTheRoute() throws IOException {
    JsonNode event =
        Function.event("GET", "/names/ada", null, Map.of("x-closed", "yes"), List.of());
    JsonNode answer = function.invoke(event);
    assertEquals(503, answer.get("statusCode").asInt());
    assertEquals("closed", answer.get("body").asText());
    assertEquals("60", answer.get("headers").get("retry-after").asText());
    assertEquals("trace", answer.get("headers").get("x-trace").asText());
  }

  @Test
  void aFilterDecidesByTheArgumentsBeforeTheRouteIsCalled() {
    Function.Answer refused = function.get("/names/mallory");
    assertEquals(403, refused.status());
    assertEquals("Names.name 403", refused.header("x-caught"));
    assertEquals(403, function.get("/shared/plain/mallory").status());
    assertEquals(403, function.get("/plain/mallory?number=1").status());
  }

  @Test
  void aFilterSeesWrongParametersAsAProblem() {
    Function.Answer wrong = function.get("/names/a-long-name-indeed?count=x");
    assertEquals(422, wrong.status());
    assertEquals("Names.name 422", wrong.header("x-caught"));
    assertEquals(2, wrong.body().get("violations").size());
    Function.Answer malformed = function.send("PUT", "/names/ada", "{");
    assertEquals(400, malformed.status());
    assertEquals("Names.put 400", malformed.header("x-caught"));
  }

  @Test
  void aFilterCatchesTriesAgainAndChangesTheAnswer() throws IOException {
    JsonNode answer = function.invoke(Function.event("GET", "/flaky", null, Map.of(), List.of()));
    assertEquals(203, answer.get("statusCode").asInt());
    assertEquals("now!", answer.get("body").asText());
    assertEquals("text/plain", answer.get("headers").get("content-type").asText());
    assertEquals("again=yes", answer.get("cookies").get(0).asText());
  }

  @Test
  void filtersOfTheAppStandAroundRoutesOfAModule() {
    Function.Answer plain = function.get("/shared/plain/ada");
    assertEquals("ada", plain.body().asText());
    assertEquals("trace gate", plain.header("x-trace"));
    assertEquals("{name=ada}", plain.header("x-arguments"));
    Function.Answer filtered = function.get("/shared/filtered/ada");
    assertEquals("Status.filtered", filtered.header("x-stamp"));
    assertEquals("trace gate", filtered.header("x-trace"));
  }

  @Test
  void aFilterWithoutAnAnswerIsABug() {
    assertEquals(500, function.get("/silent").status());
  }

  @Test
  void aRouteNamedLikeAGeneratedMethodIsCalled() {
    assertEquals("call", function.get("/call").body().asText());
    assertEquals(204, function.get("/gone").status());
  }

  @Test
  void compilingOneClassAgainLosesNoFilter() {
    Path shared = temp.resolve("shared/classes");
    Path folder = temp.resolve("partial");
    Javac.into(folder).on(shared).compileAll(SOURCES.resolve("app")).orThrow();
    Javac.Result again =
        Javac.into(folder)
            .on(shared)
            .compile(List.of(SOURCES.resolve("app/Plain.java"), SOURCES.resolve("app/Names.java")))
            .orThrow();
    try (Function partial =
        Function.load("filters.app.FilterAppHandler", Map.of(), again.classes(), shared)) {
      assertEquals("trace gate", partial.get("/plain/ada?number=1").header("x-trace"));
      assertEquals("trace gate first second third", partial.get("/names/a").header("x-trace"));
    }
  }

  @Test
  void codeOfRoutesWithoutFiltersKnowsNothingOfThem() throws IOException {
    LibraryApp.compile(temp.resolve("library"));
    Path adapter = temp.resolve("library/app/generated/library/app/LoansAdapter.java");
    assertFalse(Files.readString(adapter).contains("RouteCall"));
  }
}
