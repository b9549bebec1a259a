package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Media types by annotation, in generated code and in the document. */
class MediaTypesTest {
  private static final String CSV = "text/csv; charset=utf-8";

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

  private static Function.Answer get(String path, String accept) {
    return function.send("GET", path, null, Map.of("accept", accept), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                               | application/json",
        "application/json                  | application/json",
        "text/csv                          | text/csv; charset=utf-8",
        "text/*;q=0.5                      | text/csv; charset=utf-8",
        "application/json;q=0.1, text/csv  | text/csv; charset=utf-8",
        "image/png, */*;q=0.1              | application/json"
      })
  void theClientChooses(String accept, String type) {
    Function.Answer answer = get("/media/songs?content=x", accept);
    assertEquals(200, answer.status());
    assertEquals(type, answer.header("content-type"));
    assertEquals("accept", answer.header("vary"));
    assertEquals("public, max-age=60", answer.header("cache-control"));
  }

  @Test
  void aWriterOfOnesOwnWritesTheValue() {
    assertEquals(
        "Heading\n우유,61\nx,7\n", get("/media/songs?content=x&songLines=7", CSV).body().asText());
    assertEquals("x", get("/media/songs?content=x", "*/*").body().at("/1/title").asText());
  }

  @Test
  void whereNoneWillDoTheRouteIsNotCalled() {
    Function.Answer answer = get("/media/songs", "image/png");
    assertEquals(406, answer.status(), "rather than 422 for the missing parameter");
    assertEquals(
        "This route answers application/json, text/csv; charset=utf-8 only.",
        answer.body().get("detail").asText());
    assertEquals(406, get("/media/png", "image/jpeg").status());
  }

  @Test
  void everyKindOfResultCanBeOffered() {
    assertEquals("<Song[title=우유, seconds=61]>", get("/media/song/true", "text/*").body().asText());
    Function.Answer json = get("/media/song/true", "*/*");
    assertEquals("application/vnd.song+json", json.header("content-type"));
    assertEquals(61, json.body().get("seconds").asInt());
    assertEquals(404, get("/media/song/false", "text/*").status());
    assertTrue(get("/media/page", "*/*").body().asText().startsWith("<Page[items="));
    assertTrue(get("/media/page", "application/json").body().get("next").isNull());
    assertEquals("<7>", get("/media/number/7", "*/*").body().asText());
  }

  @Test
  void aResponseKeepsItsHeaders() {
    Function.Answer answer = get("/media/response", "text/*");
    assertEquals("origin, accept", answer.header("vary"));
    assertEquals("\"s\"", answer.header("etag"));
    assertEquals("text/x-song", answer.header("content-type"));
  }

  @Test
  void textIsOfTheTypeThatIsDeclaredAndInUtf8() {
    Function.Answer html = get("/media/html", "text/html, */*;q=0.1");
    assertEquals("text/html; charset=utf-8", html.header("content-type"));
    assertEquals("<p>우유", html.body().asText());
    assertEquals("frame-ancestors 'none'", html.header("content-security-policy"));
    assertEquals("<p>우유", get("/media/html", "application/json").body().asText());
  }

  @Test
  void bytesAreHandedOnAsTheyAre() {
    JsonNode png = function.invoke(Function.event("GET", "/media/png", null, Map.of(), List.of()));
    assertEquals("image/png", png.at("/headers/content-type").asText());
    assertEquals(
        Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P'}),
        png.get("body").asText());
    assertFalse(png.get("headers").has("vary"), "one type does not vary");
    Function.Answer ready = get("/media/ready", "*/*");
    assertEquals("application/json", ready.header("content-type"));
    assertTrue(ready.body().get("ready").asBoolean());
  }

  @Test
  void aWriterThatFailsIsAFailure() {
    assertEquals(500, get("/media/number/13", "*/*").status());
  }

  @Test
  void theDocumentListsTheTypes() {
    JsonNode responses = document.at("/paths/~1media~1songs/get/responses");
    JsonNode content = responses.at("/200/content");
    assertEquals("array", content.at("/application~1json/schema/type").asText());
    assertEquals("string", content.get(CSV).at("/schema/type").asText());
    assertEquals("#/components/responses/NotAcceptable", responses.at("/406/$ref").asText());
    assertTrue(document.at("/paths/~1media~1html/get/responses/200/content").has("text/html"));
    assertFalse(document.at("/paths/~1hints~1value/get/responses").has("406"));
  }
}
