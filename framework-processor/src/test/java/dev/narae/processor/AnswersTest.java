package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers by annotation and hidden routes, in generated code and in the document. */
class AnswersTest {
  @TempDir static Path temp;
  private static Function function;
  private static JsonNode document;

  @BeforeAll
  static void start() throws IOException {
    AnswersApp app = AnswersApp.start(temp);
    function = app.function();
    document = app.document();
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void headersOfTheClassAreOnEveryAnswer() {
    Function.Answer optional = function.get("/hints/optional/true");
    assertEquals("public, max-age=60", optional.header("cache-control"));
    assertEquals("of the \"class\"", optional.header("x-class"));
    Function.Answer nothing = function.send("POST", "/hints/nothing", null);
    assertEquals(202, nothing.status());
    assertEquals("of the \"class\"", nothing.header("x-class"));
  }

  @Test
  void headersOfTheMethodReplaceThoseOfTheClass() {
    Function.Answer answer = function.get("/hints/value");
    assertEquals("of the method", answer.header("x-class"));
    assertEquals("</hints>; rel=up", answer.header("link"));
    assertEquals("public, max-age=60", answer.header("cache-control"));
  }

  @Test
  void whatAResponseSetsItselfWins() {
    Function.Answer answer = function.get("/hints/response");
    assertEquals("no-store", answer.header("cache-control"));
    assertEquals("of the \"class\"", answer.header("x-class"));
  }

  @Test
  void problemsHaveNoneOfThem() {
    for (String path : new String[] {"/hints/failure", "/hints/optional/false"}) {
      Function.Answer answer = function.get(path);
      assertEquals("no-store", answer.header("cache-control"), path);
      assertFalse(answer.headers().has("x-class"), path);
    }
  }

  @Test
  void theDocumentTellsOfThem() {
    JsonNode headers = document.at("/paths/~1hints~1value/get/responses/200/headers");
    assertEquals("public, max-age=60", headers.at("/cache-control/schema/example").asText());
    assertEquals("of the method", headers.at("/x-class/schema/example").asText());
    assertEquals("string", headers.at("/link/schema/type").asText());
  }

  @Test
  void hiddenRoutesAreServedAndNotDocumented() {
    assertEquals("s", function.get("/hidden").body().get("text").asText());
    Function.Answer posted =
        function.send("POST", "/partly/shown", "{\"title\":\"t\",\"seconds\":1}");
    assertEquals("t", posted.body().get("text").asText());
    assertTrue(document.at("/paths/~1hidden").isMissingNode());
    assertTrue(document.at("/paths/~1partly~1shown").has("get"));
    assertFalse(document.at("/paths/~1partly~1shown").has("post"));
    assertTrue(document.at("/components/schemas").has("Song"));
    assertFalse(document.at("/components/schemas").has("Secret"));
    assertFalse(document.get("tags").toString().contains("Hidden"), "a tag without operations");
  }

  @Test
  void aResponseChoosesStatusHeadersAndCookies() {
    JsonNode event =
        Function.event("PUT", "/songs/a b", "{\"title\":\"t\",\"seconds\":1}", Map.of(), List.of());
    JsonNode answer = function.invoke(event);
    assertEquals(201, answer.get("statusCode").asInt());
    assertEquals("/songs/a%20b", answer.at("/headers/location").asText());
    assertEquals("\"7\"", answer.at("/headers/etag").asText());
    assertEquals(
        "seen=a%20b; Path=/; Max-Age=2592000; Secure; HttpOnly; SameSite=Lax",
        answer.at("/cookies/0").asText());
    Function.Answer moved = function.send("POST", "/songs/x", null);
    assertEquals(303, moved.status());
    assertEquals("/songs/x", moved.header("location"));
  }

  @Test
  void aLongAnswerIsCompressedAndSparedToThoseWhoHaveIt() {
    Map<String, String> gzip = Map.of("accept-encoding", "gzip, deflate, br");
    JsonNode first = function.invoke(Function.event("GET", "/songs", null, gzip, List.of()));
    assertEquals("gzip", first.at("/headers/content-encoding").asText());
    assertTrue(first.get("isBase64Encoded").asBoolean());
    assertTrue(first.get("body").asText().length() < 200);
    Map<String, String> again =
        Map.of("accept-encoding", "gzip", "if-none-match", first.at("/headers/etag").asText());
    JsonNode spared = function.invoke(Function.event("GET", "/songs", null, again, List.of()));
    assertEquals(304, spared.get("statusCode").asInt());
    assertEquals("private, max-age=300", spared.at("/headers/cache-control").asText());
    assertFalse(spared.has("body"));
  }

  @Test
  void everyAnswerHasTheIdOfItsRequest() {
    assertEquals("request-1", function.get("/hints/value").header("x-request-id"));
    assertEquals("request-1", function.get("/nowhere").header("x-request-id"));
    assertEquals("nosniff", function.get("/nowhere").header("x-content-type-options"));
  }
}
