package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions as entity tags, driven through generated code. */
class ConditionalRequestsTest {
  @TempDir static Path temp;
  private static Function function;

  @BeforeAll
  static void start() {
    function = TypesApp.start(temp);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void anAnswerThatHasAVersionCarriesItAsItsTag() {
    Function.Answer answer = function.get("/drafts/a");
    assertEquals(200, answer.status());
    assertEquals("\"7\"", answer.header("etag"));
    assertEquals("private, no-cache", answer.header("cache-control"));
    assertEquals("\"3\"", function.get("/small/3").header("etag"));
  }

  @Test
  void whatHasNoVersionHasNoTag() {
    assertFalse(function.get("/small/0").headers().has("etag"));
    assertFalse(function.get("/drafts").headers().has("etag"));
    assertFalse(function.get("/drafts/none").headers().has("etag"));
    assertEquals("no-store", function.get("/drafts").header("cache-control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"})
  void aClientThatHasTheVersionGetsNoBody(String ifNoneMatch) {
    JsonNode answer = invoke("GET", "/drafts/a", null, "if-none-match", ifNoneMatch);
    assertEquals(304, answer.get("statusCode").asInt());
    assertFalse(answer.has("body"));
    assertEquals("\"7\"", answer.at("/headers/etag").asText());
    assertEquals("private, no-cache", answer.at("/headers/cache-control").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "\"77\"", "7", ""})
  void aClientThatHasAnotherVersionGetsThisOne(String ifNoneMatch) {
    assertEquals(200, send("GET", "/drafts/a", null, "if-none-match", ifNoneMatch).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", " \"7\" ", "\"7\","})
  void theVersionThatThereIsCanBeChanged(String ifMatch) {
    Function.Answer answer = send("PUT", "/drafts/a?text=new", null, "if-match", ifMatch);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals("\"8\"", answer.header("etag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"6\"",
        "W/\"7\"",
        "\"07\"",
        "\"-1\"",
        "\"+7\"",
        "\"abc\"",
        "\"\"",
        "\"99999999999999999999\""
      })
  void anotherVersionIsAFailedPrecondition(String ifMatch) {
    assertEquals(412, send("PUT", "/drafts/a?text=new", null, "if-match", ifMatch).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"7", "7\"", "'7'", "\"6\", \"7\"", "\"6\" \"7\"", "w/\"7\"", ","})
  void whatIsNoSingleTagIsABadRequest(String ifMatch) {
    Function.Answer answer = send("PUT", "/drafts/a?text=new", null, "if-match", ifMatch);
    assertEquals(400, answer.status());
    assertTrue(answer.body().get("detail").asText().startsWith("If-Match must be"));
  }

  @Test
  void aMissingConditionIsAskedFor() {
    Function.Answer answer = function.send("PUT", "/drafts/a?text=new", null);
    assertEquals(428, answer.status());
    assertEquals("Precondition Required", answer.body().get("title").asText());
  }

  @ParameterizedTest
  @CsvSource({"'\"5\"',5", "*,-1"})
  void anOptionalConditionIsGivenToTheRoute(String ifMatch, int version) {
    Function.Answer answer = send("PATCH", "/drafts/a?text=new", null, "if-match", ifMatch);
    assertEquals(version, answer.body().get("version").asInt());
  }

  @Test
  void anOptionalConditionMayBeMissing() {
    assertEquals(
        0, function.send("PATCH", "/drafts/a?text=new", null).body().get("version").asInt());
    assertEquals(500, function.send("DELETE", "/drafts/a", null).status());
    assertEquals(204, send("DELETE", "/drafts/a", null, "if-match", "\"1\"").status());
  }

  @Test
  void aVersionTooLargeForItsParameterIsNone() {
    String beyond = "\"" + (Integer.MAX_VALUE + 1L) + "\"";
    assertEquals(412, send("PATCH", "/drafts/a?text=new", null, "if-match", beyond).status());
  }

  @Test
  void aConflictThatTheClientDidNotAskAboutIsA409() {
    assertEquals(409, function.send("POST", "/conflicts", null).status());
  }

  private static Function.Answer send(
      String method, String path, String body, String header, String value) {
    return function.send(method, path, body, Map.of(header, value), List.of());
  }

  private static JsonNode invoke(
      String method, String path, String body, String header, String value) {
    return function.invoke(Function.event(method, path, body, Map.of(header, value), List.of()));
  }
}
