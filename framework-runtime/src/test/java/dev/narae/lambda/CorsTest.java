package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CORS where the function has to do it. S11. */
class CorsTest {
  private static final String APP = "https://app.example";
  private static final String REST = "\"requestContext\":{\"identity\":{}}";
  private static final String BALANCER = "\"requestContext\":{\"elb\":{}}";

  private final PrintStream console = System.out;

  @BeforeEach
  void silenceTheConsole() {
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restoreTheConsole() {
    System.setOut(console);
  }

  private static final class Things implements Router {
    @Override
    public RouteTable routes() {
      return RouteTable.of("GET /things", "PUT /things/{id}", "GET /broken", "GET /vary");
    }

    @Override
    public Guard guard(int route) {
      return route == 1 ? Guard.jwt() : Guard.PUBLIC;
    }

    @Override
    public Reply call(int route, Request request) {
      if (route == 2) {
        throw new IllegalStateException("broken");
      }
      return Reply.of(
          JsonCodecs.STRING, Response.ok("a").header(route == 3 ? "vary" : "x-a", "accept"));
    }
  }

  private static Cors cors(String origins, boolean credentials) {
    Environment environment = Environment.of(Map.of("NARAE_CORS_ORIGINS", origins));
    return Cors.of(environment, "content-type", "etag", credentials, 600);
  }

  /** The headers of the answer, and its status as {@code status}. */
  private static Map<String, Object> answer(Cors cors, String event) {
    LambdaHandler handler = new LambdaHandler(new Things(), Environment.of(Map.of()), cors) {};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Map<?, ?> answer = (Map<?, ?>) JsonTree.parse(out.toByteArray());
    Map<String, Object> headers = new LinkedHashMap<>();
    ((Map<?, ?>) answer.get("headers")).forEach((name, value) -> headers.put((String) name, value));
    headers.put("status", ((Number) answer.get("statusCode")).intValue());
    return headers;
  }

  private static String event(String method, String path, String origin, String sender) {
    String asked = method.equals("OPTIONS") ? ",\"access-control-request-method\":\"PUT\"" : "";
    String headers = origin == null ? "\"a\":\"b\"" : "\"oRiGin\":\"" + origin + "\"";
    return "{\"httpMethod\":\"%s\",\"path\":\"%s\",\"headers\":{%s%s},%s}"
        .formatted(method, path, headers, asked, sender);
  }

  @ParameterizedTest
  @ValueSource(strings = {REST, BALANCER})
  void aPageOfADeclaredOriginMayReadAnswers(String sender) {
    Map<String, Object> answer =
        answer(cors("https://x.example, " + APP, false), event("GET", "/things", APP, sender));
    assertEquals(APP, answer.get("access-control-allow-origin"));
    assertEquals("etag", answer.get("access-control-expose-headers"));
    assertEquals("origin", answer.get("vary"));
    assertNull(answer.get("access-control-allow-credentials"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.evil.example",
        "https://evil.example",
        "http://app.example",
        "https://app.example:8443",
        "https://APP.example",
        "https://app.example/",
        "null",
        ""
      })
  void aPageOfAnotherOriginGetsNoHeaderOfCors(String origin) {
    Map<String, Object> answer = answer(cors(APP, true), event("GET", "/things", origin, REST));
    assertEquals(200, answer.get("status"));
    assertFalse(answer.keySet().stream().anyMatch(name -> name.startsWith("access-control")));
    assertEquals("origin", answer.get("vary"));
  }

  @Test
  void cachesLearnThatTheOriginMattersAlsoWithoutOne() {
    assertEquals(
        "origin", answer(cors(APP, false), event("GET", "/things", null, REST)).get("vary"));
    assertEquals(
        "accept, origin", answer(cors(APP, false), event("GET", "/vary", APP, REST)).get("vary"));
  }

  @Test
  void anyOriginIsAStarThatVariesWithNothing() {
    Map<String, Object> answer = answer(cors("*", false), event("GET", "/things", APP, REST));
    assertEquals("*", answer.get("access-control-allow-origin"));
    assertNull(answer.get("vary"));
  }

  @Test
  void anyOriginWithCredentialsIsRefusedAtTheStart() {
    assertThrows(IllegalStateException.class, () -> cors("*", true));
    assertThrows(IllegalStateException.class, () -> cors("https://app.example, *", true));
  }

  @Test
  void aFunctionThatWasNotToldTheOriginsDoesNotStart() {
    Environment empty = Environment.of(Map.of());
    assertThrows(IllegalStateException.class, () -> Cors.of(empty, "", "", false, 0));
  }

  @Test
  void errorsCanBeReadToo() {
    for (String path : new String[] {"/things/1", "/broken", "/nowhere"}) {
      Map<String, Object> answer = answer(cors(APP, true), event("PUT", path, APP, REST));
      assertEquals(APP, answer.get("access-control-allow-origin"), path);
      assertEquals("true", answer.get("access-control-allow-credentials"), path);
    }
    Map<String, Object> failure = answer(cors(APP, true), event("GET", "/broken", APP, REST));
    assertEquals(500, failure.get("status"));
    assertEquals(APP, failure.get("access-control-allow-origin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {REST, BALANCER})
  void aPreflightNeedsNoToken(String sender) {
    Map<String, Object> answer =
        answer(cors(APP, false), event("OPTIONS", "/things/1", APP, sender));
    assertEquals(204, answer.get("status"));
    assertEquals("PUT", answer.get("access-control-allow-methods"));
    assertEquals("content-type", answer.get("access-control-allow-headers"));
    assertEquals("600", answer.get("access-control-max-age"));
    assertEquals(APP, answer.get("access-control-allow-origin"));
    assertNull(answer.get("access-control-expose-headers"));
  }

  @Test
  void aPreflightOfAnotherOriginIsAnsweredWithoutLeave() {
    Map<String, Object> answer =
        answer(cors(APP, false), event("OPTIONS", "/things/1", "https://evil.example", REST));
    assertEquals(204, answer.get("status"));
    assertFalse(answer.keySet().stream().anyMatch(name -> name.startsWith("access-control")));
  }

  @Test
  void aPreflightForNoPathAtAllIsA404() {
    assertEquals(
        404, answer(cors(APP, false), event("OPTIONS", "/nowhere", APP, REST)).get("status"));
  }

  @Test
  void optionsWithoutAnOriginIsNoPreflight() {
    Map<String, Object> answer = answer(cors(APP, false), event("OPTIONS", "/things", null, REST));
    assertEquals(405, answer.get("status"));
    assertEquals("GET, HEAD", answer.get("allow"));
    assertEquals(Problem.CONTENT_TYPE, answer.get("content-type"));
  }

  @Test
  void behindAnHttpApiTheFunctionAddsNothing() {
    String event =
        """
        {"version":"2.0","routeKey":"$default","rawPath":"/things","headers":{"origin":"%s"},
         "requestContext":{"http":{"method":"GET","path":"/things"}}}
        """
            .formatted(APP);
    Map<String, Object> answer = answer(cors(APP, false), event);
    assertFalse(answer.keySet().stream().anyMatch(name -> name.startsWith("access-control")));
    assertNull(answer.get("vary"));
  }
}
