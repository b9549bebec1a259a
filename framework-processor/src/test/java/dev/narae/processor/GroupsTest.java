package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles {@code good/groups} and sends it requests whose parameters make up records. */
class GroupsTest {
  @TempDir static Path temp;
  private static GroupsApp app;
  private static Function function;

  @BeforeAll
  static void start() {
    app = GroupsApp.start(temp);
    function = app.function();
  }

  @AfterAll
  static void stop() {
    if (app != null) {
      app.close();
    }
  }

  @Test
  void aRecordTakesAQueryParameterForEachComponent() {
    assertEquals(
        "1 Search[q=a, limit=5, since=2026-01-31T12:00:00Z, state=Optional[OPEN], tag=[x, y],"
            + " size=Optional[[3, 4]], code=Code[letters=ABC], codes=[Code[letters=D],"
            + " Code[letters=E]]] true",
        text(
            "/shelves/1?q=a&limit=5&since=2026-01-31T12:00:00Z&state=OPEN&tag=x&tag=y&size=3"
                + "&size=4&size=3&code=ABC&codes=D&codes=E&strict=true&unknown=1"));
  }

  @Test
  void componentsThatMayBeMissingAreFilledIn() {
    assertEquals(
        "1 Search[q=a, limit=20, since=null, state=Optional.empty, tag=[], size=Optional.empty,"
            + " code=null, codes=null] false",
        text("/shelves/1?q=a&strict=false"));
  }

  @Test
  void everyMistakeOfTheGroupStandsBesideThoseOfTheOtherParameters() {
    assertEquals(
        List.of(
            "path shelf type",
            "query code invalid",
            "query codes invalid",
            "query limit max",
            "query q required",
            "query since format",
            "query size type",
            "query state enum",
            "query strict required",
            "query tag size"),
        violations(
            function.get(
                "/shelves/x?limit=101&since=now&state=open&tag=longer&size=1&size=x&code=a"
                    + "&codes=B&codes=b")));
  }

  @Test
  void theConstructorOfARecordRefusesInItsOwnWords() {
    Function.Answer answer = function.send("DELETE", "/numbers?from=2&to=1", null);
    assertEquals(List.of("query - invalid"), violations(answer));
    assertEquals("from must not be after to", message(answer));
    assertEquals(
        "Range[from=1, to=2, e=null]",
        function.send("DELETE", "/numbers?from=1&to=2", null).body().asText());
  }

  @Test
  void aConstructorRunsOnlyWhenItsComponentsAreRight() {
    assertEquals(
        List.of("query from type", "query to required"),
        violations(function.send("DELETE", "/numbers?from=x", null)));
  }

  @Test
  void aBodyThatItsConstructorRefusesIsAViolationBesideThoseOfTheQuery() {
    assertEquals(
        List.of(" - invalid", "query - invalid"),
        violations(
            function.send("POST", "/numbers?from=2&to=1", "{\"from\":2,\"to\":1,\"e\":\"x\"}")));
    assertEquals(
        6,
        function
            .send("POST", "/numbers?from=2&to=3", "{\"from\":1,\"to\":3}")
            .body()
            .get("to")
            .asInt());
  }

  @Test
  void valueObjectsAreElementsOfRepeatedParameters() {
    assertEquals(
        "A[Code[letters=B], Code[letters=B]][Number[digits=1]]",
        text("/codes/A?also=B&also=B&number=1&number=1"));
    assertEquals(
        List.of("path code invalid", "query also size", "query number invalid"),
        violations(function.get("/codes/a?also=TOOLONG&number=x")));
  }

  @Test
  void theTextOfAnExceptionThatTheTypeDidNotWriteIsNotShown() {
    Function.Answer answer = function.get("/codes/A?also=B&number=secret");
    assertEquals(List.of("query number invalid"), violations(answer));
    assertEquals("is not acceptable", message(answer));
    assertFalse(answer.body().toString().contains("secret"));
  }

  @Test
  void anElementThatItsConstructorRefusesIsAViolationAtItsPlace() {
    assertEquals(
        List.of("/1 - invalid"), violations(function.send("PUT", "/codes", "[\"A\",\"b\",\"C\"]")));
  }

  @Test
  void theDocumentHasOneParameterForEachComponent() throws IOException {
    String document = Files.readString(temp.resolve("classes/META-INF/narae/groups/openapi.yaml"));
    String parameters = document.substring(document.indexOf("/shelves/{shelf}:"));
    parameters = parameters.substring(0, parameters.indexOf("responses:"));
    assertTrue(parameters.contains("- name: q\n"), parameters);
    assertTrue(parameters.contains("description: words of the text"), parameters);
    assertTrue(parameters.contains("description: how many at most"), parameters);
    assertTrue(parameters.contains("default: 20"), parameters);
    assertTrue(parameters.contains("uniqueItems: true"), parameters);
    assertFalse(document.contains("    Search:"), "a group is no schema of its own");
  }

  private static String text(String pathAndQuery) {
    Function.Answer answer = function.get(pathAndQuery);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    return answer.body().asText();
  }

  private static String message(Function.Answer answer) {
    return answer.body().at("/violations/0/message").asText();
  }

  private static List<String> violations(Function.Answer answer) {
    return GroupsApp.violations(answer);
  }
}
