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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code @PerRequest} methods make in the app in {@code good/tenants}. */
class PerRequestTest {
  private static final Path SOURCES = Path.of("src/test/resources/good/tenants");

  @TempDir static Path temp;
  private static Path shared;
  private static Path app;
  private static Function function;

  @BeforeAll
  static void start() {
    shared =
        Javac.into(temp.resolve("shared"))
            .compileAll(SOURCES.resolve("shared"))
            .orThrow()
            .classes();
    app =
        Javac.into(temp.resolve("app"))
            .on(shared)
            .compileAll(SOURCES.resolve("app"))
            .orThrow()
            .classes();
    function = Function.load("tenants.app.TenantAppHandler", Map.of(), app, shared);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  private static Function.Answer get(String path, String key) {
    return function.send("GET", path, null, Map.of("x-key", key), List.of());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void aRouteTakesWhatIsMadeOfTheRequestAndOfEachOther() {
    List<String> made = texts(get("/eu/notes?page=1&language=ko&times=2", "acme").body());
    assertEquals(List.of("acme@eu", "ko", "/eu/notes", "ko 2 true"), made.subList(0, 4));
    assertEquals("true", made.get(5), "all of them see the same tenant");
  }

  @Test
  void aValueIsMadeOncePerRequest() {
    int first = Integer.parseInt(texts(get("/eu/notes?page=1", "acme").body()).get(4));
    int second = Integer.parseInt(texts(get("/eu/notes?page=1", "acme").body()).get(4));
    assertEquals(first + 1, second);
  }

  @Test
  void aValueIsMadeOnlyWhereARouteWantsIt() {
    int before = Integer.parseInt(texts(get("/eu/notes?page=1", "acme").body()).get(4));
    assertEquals("eu", function.get("/eu/regions").body().asText());
    assertEquals(422, get("/eu/notes?page=0", "acme").status());
    int after = Integer.parseInt(texts(get("/eu/notes?page=1", "acme").body()).get(4));
    assertEquals(before + 1, after, "nor is it when the request is wrong");
  }

  @Test
  void everyViolationIsListedOnceWithThoseOfTheRoute() {
    Function.Answer answer = get("/eu/notes?page=0&times=4", "ab");
    assertEquals(422, answer.status());
    List<String> violations =
        StreamSupport.stream(answer.body().get("violations").spliterator(), false)
            .map(v -> v.get("in").asText() + " " + v.get("parameter").asText())
            .sorted()
            .toList();
    assertEquals(List.of("header x-key", "query page", "query times"), violations);
    Function.Answer body =
        function.send("POST", "/eu/notes", "{\"text\":\" \"}", Map.of(), List.of());
    assertEquals(2, body.body().get("violations").size());
  }

  @Test
  void whatAMethodThrowsIsAnsweredAsIfTheRouteHadThrownIt() {
    Function.Answer unknown = get("/eu/notes?page=1", "unknown");
    assertEquals(403, unknown.status());
    assertEquals("There is no such tenant.", unknown.body().get("detail").asText());
    assertEquals(410, get("/eu/notes?page=1", "closed").status());
  }

  @Test
  void theBodyIsTheRoutesOwn() {
    Function.Answer answer =
        function.send("POST", "/eu/notes", "{\"text\":\"hi\"}", Map.of("x-key", "acme"), List.of());
    assertEquals("acme@euhi", answer.body().asText());
  }

  @Test
  void aTestBindsAnotherInterface() {
    Path test =
        Javac.into(temp.resolve("test"))
            .on(app)
            .on(shared)
            .compileAll(SOURCES.resolve("test"))
            .orThrow()
            .classes();
    try (Function tested = Function.load("tenants.app.TestHandler", Map.of(), test, app, shared)) {
      Function.Answer answer =
          tested.send("GET", "/eu/notes?page=1", null, Map.of("x-key", "any"), List.of());
      assertEquals("test", answer.body().get(0).asText());
    }
  }

  @Test
  void theDocumentHasTheParametersOnEachRouteThatNeedsThem() throws IOException {
    String document = Files.readString(app.resolve("META-INF/narae/tenants/openapi.yaml"));
    String list = document.substring(document.indexOf("operationId: Notes_notes"));
    String parameters = list.substring(0, list.indexOf("responses:"));
    for (String name : List.of("region", "x-key", "language", "times", "page")) {
      assertTrue(parameters.contains("name: " + name), () -> name + " in " + parameters);
    }
    assertEquals(1, parameters.split("name: x-key", -1).length - 1);
    assertTrue(parameters.contains("description: which key it sent"), parameters);
    String region = document.substring(document.indexOf("operationId: Notes_region"));
    assertFalse(region.substring(0, region.indexOf("responses:")).contains("x-key"));
  }
}
