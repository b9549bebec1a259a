package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.config.Environment;
import dev.narae.http.Problem;
import dev.narae.http.Request;
import dev.narae.http.Response;
import dev.narae.json.JsonCodecs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the handler makes of whatever a route does. */
class LambdaHandlerTest {
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private interface Route {
    Reply call(Request request) throws Exception;
  }

  @BeforeEach
  void catchTheConsole() {
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restoreTheConsole() {
    System.setOut(console);
  }

  private static Events.Answer answer(Events event, Route route) {
    Router router =
        new Router() {
          @Override
          public RouteTable routes() {
            return RouteTable.of("GET /x", "POST /y/{id}");
          }

          @Override
          public Guard guard(int route) {
            return Guard.PUBLIC;
          }

          @Override
          public Reply call(int index, Request request) throws Exception {
            return route.call(request);
          }
        };
    LambdaHandler handler = new LambdaHandler(router, Environment.of(Map.of())) {};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event.bytes()), out, null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Events.Answer.of(out.toByteArray());
  }

  private static Events.Answer answer(Route route) {
    return answer(Events.of("GET", "/x"), route);
  }

  private String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  /** S15. */
  @Test
  void anAnswerOver6MegabytesIsAFailureWithARemedyInTheLog() {
    Events.Answer answer =
        answer(request -> Reply.json(200, JsonCodecs.STRING, "x".repeat(6_291_400)));
    assertEquals(500, answer.status());
    assertTrue(log().contains("bytes, and Lambda takes 6291556"), log());
  }

  @Test
  void anAnswerJustBelow6MegabytesPasses() {
    String text = "x".repeat(6_291_000);
    Events.Answer answer = answer(request -> Reply.json(200, JsonCodecs.STRING, text));
    assertEquals(200, answer.status());
    assertEquals(text.length() + 2, answer.body().length());
  }

  /** S9. */
  @Test
  void errorsOfTheVirtualMachineAreAnsweredToo() {
    Events.Answer answer =
        answer(
            request -> {
              throw new StackOverflowError("deep");
            });
    assertEquals(500, answer.status());
    assertFalse(answer.body().contains("deep"));
    assertTrue(log().contains("StackOverflowError"), log());
  }

  @Test
  void aProblemBelow500IsNotLogged() {
    Events.Answer answer =
        answer(
            request -> {
              throw Problem.conflict("Sold out.").header("x-reason", "stock");
            });
    assertEquals(409, answer.status());
    assertEquals("stock", answer.header("x-reason"));
    assertEquals("application/problem+json", answer.header("content-type"));
    assertEquals("", log());
  }

  @Test
  void aProblemOf500AndAboveIsLoggedUnderItsId() {
    Events.Answer answer =
        answer(
            request -> {
              throw Problem.serviceUnavailable("Busy.", 3);
            });
    assertEquals(503, answer.status());
    assertEquals("3", answer.header("retry-after"));
    assertTrue(answer.body().contains("\"detail\":\"Busy.\",\"instance\":\"urn:uuid:"));
    assertTrue(log().contains("503 Service Unavailable: Busy."), log());
  }

  @Test
  void aNumberThatJsonLacksIsAFailureAndNotHalfAnAnswer() {
    Events.Answer answer = answer(request -> Reply.json(200, JsonCodecs.DOUBLE, Double.NaN));
    assertEquals(500, answer.status());
    assertTrue(log().contains("JSON has no number for NaN"), log());
  }

  @Test
  void aRouteMaySetTheDefaultHeadersItself() {
    Events.Answer answer =
        answer(
            request ->
                Reply.of(
                    JsonCodecs.STRING,
                    Response.ok("x")
                        .header("Cache-Control", "max-age=60")
                        .header("Content-Type", "application/hal+json")));
    assertEquals("max-age=60", answer.header("cache-control"));
    assertEquals("application/hal+json", answer.header("content-type"));
    assertEquals("nosniff", answer.header("x-content-type-options"));
  }

  @Test
  void aResponseWithoutBodyHasNoContentType() {
    Events.Answer answer = answer(request -> Reply.of(Response.noContent()));
    assertEquals(204, answer.status());
    assertNull(answer.body());
    assertNull(answer.header("content-type"));
  }

  @Test
  void anEmptyOptionalIsNotFound() {
    assertEquals(
        404, answer(request -> Reply.optional(200, JsonCodecs.STRING, Optional.empty())).status());
    assertEquals(
        "\"a\"",
        answer(request -> Reply.optional(200, JsonCodecs.STRING, Optional.of("a"))).body());
  }

  @Test
  void theRequestHasWhatTheEventHad() {
    Events event =
        Events.of("POST", "/y/1")
            .query("a=1&a=2")
            .header("user-agent", "test")
            .cookies("a=1", "b=2")
            .body("text");
    Events.Answer answer =
        answer(
            event,
            request ->
                Reply.json(
                    200,
                    JsonCodecs.STRING,
                    request.method()
                        + request.path()
                        + request.pathParameters()
                        + request.queryAll("a")
                        + request.header("User-Agent")
                        + request.cookies()
                        + new String(request.body(), StandardCharsets.UTF_8)
                        + request.requestId()
                        + request.sourceIp()));
    assertEquals(
        "\"POST/y/1{id=1}[1, 2]test[a=1, b=2]textJKJaXmPLvHcESHA=192.0.2.1\"", answer.body());
  }

  /** S10. */
  @Test
  void aPathCannotBeginALineOfTheLog() {
    answer(
        Events.of("POST", "/y/a\nERROR forged"),
        request -> {
          throw new IllegalStateException("x");
        });
    assertTrue(log().startsWith("ERROR request "), log());
    assertFalse(log().contains("\nERROR forged"), log());
  }

  @Test
  void headOfARouteTheGatewayNamedHasNoBodyEither() {
    Events event = Events.of("HEAD", "/x").routed("GET /x", Map.of());
    assertNull(answer(event, request -> Reply.json(200, JsonCodecs.STRING, "b")).body());
  }

  @Test
  void aGatewaysCatchAllRouteIsMatchedByItsPath() {
    Events event = Events.of("POST", "/y/7").routed("ANY /{proxy+}", Map.of("proxy", "y/7"));
    Events.Answer answer =
        answer(event, request -> Reply.json(200, JsonCodecs.STRING, request.pathParameter("id")));
    assertEquals("\"7\"", answer.body());
  }

  @Test
  void aBase64BodyThatIsNoneIsAFailureOfTheGateway() {
    Events event = Events.of("POST", "/y/7").base64("?");
    assertEquals(500, answer(event, request -> Reply.empty(204)).status());
    assertTrue(log().contains("IllegalArgumentException"), log());
  }

  @Test
  void everyAnswerIsSafeByDefault() {
    Events.Answer json = answer(request -> Reply.json(200, JsonCodecs.STRING, "x"));
    assertEquals("nosniff", json.header("x-content-type-options"));
    assertEquals("no-store", json.header("cache-control"));
    assertEquals("max-age=31536000", json.header("strict-transport-security"));
    assertEquals(
        "default-src 'none'; frame-ancestors 'none'", json.header("content-security-policy"));
    Events.Answer problem =
        answer(
            request -> {
              throw Problem.notFound();
            });
    assertEquals(json.header("content-security-policy"), problem.header("content-security-policy"));
    assertEquals("no-store", problem.header("cache-control"));
  }

  @Test
  void pagesMayLoadWhatTheyNeedButNotBeFramed() {
    Events.Answer page =
        answer(
            request ->
                Reply.of(
                    Content.BYTES,
                    Response.ok("<p>".getBytes(StandardCharsets.UTF_8)).contentType("text/html")));
    assertEquals("frame-ancestors 'none'", page.header("content-security-policy"));
  }

  @Test
  void everyDefaultCanBeReplaced() {
    Map<String, String> own =
        Map.of(
            "x-content-type-options", "a",
            "cache-control", "b",
            "strict-transport-security", "c",
            "content-security-policy", "d",
            "x-request-id", "e");
    Events.Answer answer =
        answer(
            request -> {
              Response<String> response = Response.ok("x");
              for (Map.Entry<String, String> header : own.entrySet()) {
                response = response.header(header.getKey(), header.getValue());
              }
              return Reply.of(JsonCodecs.STRING, response);
            });
    own.forEach((name, value) -> assertEquals(value, answer.header(name), name));
  }

  @Test
  void theIdOfTheRequestGoesBackWithAnswersProblemsAndFailures() {
    String id = "JKJaXmPLvHcESHA=";
    assertEquals(id, answer(request -> Reply.empty(204)).header("x-request-id"));
    assertEquals(id, answer(Events.of("GET", "/?"), null).header("x-request-id"));
    Events.Answer failure =
        answer(
            request -> {
              throw new IllegalStateException("x");
            });
    assertEquals(id, failure.header("x-request-id"));
    assertTrue(log().contains(" gateway " + id + " error "), log());
  }

  @Test
  void anIdThatIsNoneOfAGatewaysIsNotSentBack() {
    for (String id : new String[] {"a b", "a\r\nb", "\u00fc", "<a>", "", "x".repeat(129)}) {
      assertFalse(RequestIds.isSafe(id), id);
    }
    assertTrue(RequestIds.isSafe("1-65f1c2aa-4d3b2a190f8e7d6c5b4a3928"));
  }
}
