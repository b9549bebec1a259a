package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.narae.config.Environment;
import dev.narae.http.Request;
import dev.narae.http.Response;
import dev.narae.json.JsonCodecs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditional requests (RFC 9110, section 13). */
class NotModifiedTest {
  private static final String MODIFIED = "Sun, 06 Nov 1994 08:49:37 GMT";
  private static final Response<String> TAGGED = Response.ok("x").header("etag", "\"v1\"");
  private static final Response<String> DATED = Response.ok("x").header("last-modified", MODIFIED);

  private static Events.Answer answer(String method, String name, String value, Response<String> r)
      throws IOException {
    Router router =
        new Router() {
          @Override
          public RouteTable routes() {
            return RouteTable.of("GET /x", "POST /x");
          }

          @Override
          public Guard guard(int route) {
            return Guard.PUBLIC;
          }

          @Override
          public Reply call(int index, Request request) {
            return Reply.of(JsonCodecs.STRING, r);
          }
        };
    LambdaHandler handler = new LambdaHandler(router, Environment.of(Map.of())) {};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] event = Events.of(method, "/x").header(name, value).bytes();
    handler.handleRequest(new ByteArrayInputStream(event), out, null);
    return Events.Answer.of(out.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"v1\"", "W/\"v1\"", "\"v0\", \"v1\"", "\"a,b\",W/\"v1\" , \"c\"", "*", " * "})
  void aTagThatTheClientHasSavesTheBody(String tags) throws IOException {
    Events.Answer answer = answer("GET", "If-None-Match", tags, TAGGED);
    assertEquals(304, answer.status());
    assertNull(answer.body());
    assertEquals("\"v1\"", answer.header("etag"));
    assertNull(answer.header("content-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v2\"", "v1", "\"v1", "", "\"v\", \"1\"", "\"x\"v1\"", "\"*\""})
  void anotherTagDoesNot(String tags) throws IOException {
    Events.Answer answer = answer("GET", "if-none-match", tags, TAGGED);
    assertEquals(200, answer.status());
    assertEquals("\"x\"", answer.body());
  }

  @Test
  void aWeakTagIsComparedLikeAStrongOne() throws IOException {
    Response<String> weak = Response.ok("x").header("etag", "W/\"v1\"");
    assertEquals(304, answer("GET", "if-none-match", "\"v1\"", weak).status());
  }

  @Test
  void headIsConditionalToo() throws IOException {
    assertEquals(304, answer("HEAD", "if-none-match", "\"v1\"", TAGGED).status());
    assertEquals(200, answer("HEAD", "if-none-match", "\"v2\"", TAGGED).status());
  }

  @Test
  void otherMethodsAreNot() throws IOException {
    assertEquals(200, answer("POST", "if-none-match", "\"v1\"", TAGGED).status());
  }

  @Test
  void anAnswerWithoutTagOrDateIsGivenInFull() throws IOException {
    assertEquals(200, answer("GET", "if-none-match", "*", Response.ok("x")).status());
    assertEquals(200, answer("GET", "if-none-match", "\"v1\"", DATED).status());
    assertEquals(200, answer("GET", "if-modified-since", MODIFIED, TAGGED).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sun, 06 Nov 1994 08:49:37 GMT  | 304",
        "Sun, 06 Nov 1994 08:49:38 GMT  | 304",
        "Sunday, 06-Nov-94 08:49:37 GMT | 304",
        "Sun, 06 Nov 1994 08:49:36 GMT  | 200",
        "yesterday                      | 200"
      })
  void whatHasNotChangedSinceIsNotSentAgain(String since, int status) throws IOException {
    Events.Answer answer = answer("GET", "if-modified-since", since, DATED);
    assertEquals(status, answer.status());
    assertEquals(MODIFIED, answer.header("last-modified"));
  }

  @Test
  void theTagCountsAndNotTheDate() throws IOException {
    Response<String> both = TAGGED.header("last-modified", MODIFIED);
    Events.Answer answer = answer("GET", "if-none-match", "\"v1\"", both);
    assertEquals(304, answer.status());
    assertNull(answer.header("last-modified"));
    assertEquals(200, answer("GET", "if-none-match", "\"v2\"", both).status());
  }

  @Test
  void aFailureIsAnsweredInFull() throws IOException {
    Response<String> failed = Response.<String>status(404).body("x").header("etag", "\"v1\"");
    assertEquals(404, answer("GET", "if-none-match", "*", failed).status());
  }

  @Test
  void whatGuidesCachesStays() throws IOException {
    Response<String> response =
        TAGGED
            .header("cache-control", "private, max-age=60")
            .header("vary", "accept")
            .header("expires", MODIFIED)
            .header("content-location", "/x/1")
            .header("content-language", "ko")
            .header("x-own", "1")
            .cookie("a=b");
    Events.Answer answer = answer("GET", "if-none-match", "\"v1\"", response);
    assertEquals("private, max-age=60", answer.header("cache-control"));
    assertEquals("accept", answer.header("vary"));
    assertEquals(MODIFIED, answer.header("expires"));
    assertEquals("/x/1", answer.header("content-location"));
    assertEquals("1", answer.header("x-own"));
    assertEquals(List.of("a=b"), answer.cookies());
    assertNull(answer.header("content-language"));
  }
}
