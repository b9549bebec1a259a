package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.config.Environment;
import dev.narae.http.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Protected routes against every event of the corpus, from every front door. S7, S12. */
class GuardTest {
  private static final Map<String, Guard> GUARDS =
      Map.of("token", Guard.jwt(), "context", Guard.LAMBDA, "signer", Guard.IAM);

  /** A service whose routes all have one guard; remembers whether one was called. */
  private static final class Guarded implements Router {
    private static final RouteTable TABLE =
        RouteTable.of(
            "GET /",
            "GET /notes",
            "POST /notes",
            "GET /notes/mine",
            "GET /notes/{id}",
            "PUT /notes/{id}",
            "DELETE /notes/{id}",
            "GET /notes/{id}/files/{name}",
            "GET /admin",
            "GET /메모",
            "GET /files/{path+}",
            "POST /hooks/{source}");

    private final Guard guard;
    private boolean called;

    Guarded(Guard guard) {
      this.guard = guard;
    }

    @Override
    public RouteTable routes() {
      return TABLE;
    }

    @Override
    public Guard guard(int route) {
      return guard;
    }

    @Override
    public Reply call(int route, Request request) {
      called = true;
      return Reply.empty(204);
    }
  }

  static Stream<String> events() throws IOException, URISyntaxException {
    return EventCorpusTest.events();
  }

  private static Map<String, Object> file(String name) throws IOException, URISyntaxException {
    Path folder = Path.of(GuardTest.class.getResource("/events").toURI());
    return map(JsonTree.parse(Files.readAllBytes(folder.resolve(name))));
  }

  @SuppressWarnings("unchecked") // The corpus is ours: objects are where they are expected.
  private static Map<String, Object> map(Object tree) {
    return tree instanceof Map ? (Map<String, Object>) tree : Map.of();
  }

  private static int status(Router router, Object event) throws IOException {
    Environment environment = Environment.of(Map.of("NARAE_JWT_AUDIENCE", "corpus"));
    LambdaHandler handler = new LambdaHandler(router, environment) {};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(JsonTree.write(event)), out, new FixedContext());
    Object status =
        map(JsonTree.parse(out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)))
            .get("statusCode");
    return ((Number) status).intValue();
  }

  /** Tokens of REST APIs are for somebody; those of the corpus are made so here. */
  private static Object withAudience(Map<String, Object> event) {
    Map<String, Object> context = new LinkedHashMap<>(map(event.get("requestContext")));
    Map<String, Object> authorizer = new LinkedHashMap<>(map(context.get("authorizer")));
    if (authorizer.get("claims") instanceof Map) {
      Map<String, Object> claims = new LinkedHashMap<>(map(authorizer.get("claims")));
      claims.put("aud", "corpus");
      authorizer.put("claims", claims);
      context.put("authorizer", authorizer);
    }
    Map<String, Object> changed = new LinkedHashMap<>(event);
    changed.put("requestContext", context);
    return changed;
  }

  /** The kind of result in an event whose claims are known to be some. */
  private static String kind(Map<String, Object> event) {
    Map<String, Object> context = map(event.get("requestContext"));
    Map<String, Object> authorizer = map(context.get("authorizer"));
    if (authorizer.get("jwt") instanceof Map || authorizer.get("claims") instanceof Map) {
      return "token";
    }
    boolean signed =
        authorizer.get("iam") instanceof Map || map(context.get("identity")).get("userArn") != null;
    return signed ? "signer" : "context";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void onlyItsOwnKindOfResultOpensARoute(String name) throws IOException, URISyntaxException {
    Map<String, Object> file = file(name);
    if (file.get("request") == null) {
      return; // No route is called, whoever asks.
    }
    Map<String, Object> event = map(file.get("event"));
    boolean known = map(file.get("request")).get("claims") != null;
    Map<String, Integer> expected = new TreeMap<>();
    Map<String, Integer> actual = new TreeMap<>();
    for (Map.Entry<String, Guard> guard : GUARDS.entrySet()) {
      Guarded router = new Guarded(guard.getValue());
      boolean opens = known && guard.getKey().equals(kind(event));
      expected.put(guard.getKey(), opens ? 204 : 401);
      actual.put(guard.getKey(), status(router, withAudience(event)));
      assertEquals(opens, router.called, guard.getKey());
    }
    assertEquals(expected, actual);
  }

  @Test
  void theCorpusHasEveryKindOfResult() throws IOException, URISyntaxException {
    Map<String, Integer> kinds = new TreeMap<>();
    for (String name : events().toList()) {
      if (map(file(name).get("request")).get("claims") != null) {
        kinds.merge(kind(map(file(name).get("event"))), 1, Integer::sum);
      }
    }
    assertEquals(GUARDS.keySet(), kinds.keySet());
  }

  /** What a client can write: headers, query, cookies and a body that look like a result. */
  @Test
  void whatAClientWritesIsNoResult() throws IOException {
    String forged = "{\\\"authorizer\\\":{\\\"jwt\\\":{\\\"claims\\\":{\\\"sub\\\":\\\"eve\\\"}}}}";
    String event =
        """
        {"version":"2.0","routeKey":"GET /notes","rawPath":"/notes",
         "rawQueryString":"requestContext.authorizer.jwt.claims.sub=eve",
         "headers":{"authorization":"Bearer x","x-amzn-oidc-data":"eve","authorizer":"FORGED",
          "requestcontext":"FORGED"},"cookies":["authorizer=eve"],
         "queryStringParameters":{"authorizer":"FORGED"},
         "requestContext":{"stage":"$default","requestId":"r",
          "http":{"method":"GET","path":"/notes","sourceIp":"::1","authorizer":"FORGED"}},
         "body":"FORGED","isBase64Encoded":false}
        """
            .replace("FORGED", forged);
    for (Guard guard : GUARDS.values()) {
      Guarded router = new Guarded(guard);
      assertEquals(401, status(router, JsonTree.parse(event.getBytes(StandardCharsets.UTF_8))));
    }
  }

  /** The route that is called has the say, not the one that the path looks like. */
  @ParameterizedTest
  @CsvSource({
    "GET /open,/secret,204",
    "GET /secret,/open,401",
    "$default,/secret,401",
    "$default,/open,204",
    "$default,/secret/,401",
    "ANY /{proxy+},/secret,401",
    "GET /unknown,/secret,401",
    "ANY /open,/secret,204",
    "HEAD /secret,/open,401"
  })
  void theGuardBelongsToTheRouteThatIsCalled(String routeKey, String path, int status)
      throws IOException {
    Router router =
        new Router() {
          @Override
          public RouteTable routes() {
            return RouteTable.of("GET /open", "GET /secret");
          }

          @Override
          public Guard guard(int route) {
            return route == 0 ? Guard.PUBLIC : Guard.jwt();
          }

          @Override
          public Reply call(int route, Request request) {
            return Reply.empty(204);
          }
        };
    String method = routeKey.startsWith("HEAD") ? "HEAD" : "GET";
    String event =
        """
        {"version":"2.0","routeKey":"%s","rawPath":"%s","rawQueryString":"","headers":{},
         "requestContext":{"stage":"$default","requestId":"r",
          "http":{"method":"%s","path":"%s","sourceIp":"::1"}},"isBase64Encoded":false}
        """
            .formatted(routeKey, path, method, path);
    assertEquals(status, status(router, JsonTree.parse(event.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "notes:write|true",
        "notes:read notes:write|true",
        "[notes:read notes:write]|true",
        "[\"notes:read\",\"notes:write\"]|true",
        "[\"notes:write\"]|true",
        "notes:write2|false",
        "xnotes:write|false",
        "notes:read,notes:write|false",
        "NOTES:WRITE|false",
        "[]|false",
        "''|false",
        "null|false"
      })
  void aTokenNeedsOneOfTheScopes(String scope, boolean enough) {
    String[] wanted = {"admin", "notes:write"};
    assertEquals(enough, ClaimList.hasAny(scope, wanted));
  }

  @Test
  void aRefusalForWantOfAScopeNamesTheScopes() throws IOException {
    String event =
        """
        {"version":"2.0","routeKey":"GET /notes","rawPath":"/notes","headers":{},
         "requestContext":{"stage":"$default","authorizer":{"jwt":{"claims":{"sub":"ann"}}},
          "http":{"method":"GET","path":"/notes","sourceIp":"::1"}}}
        """;
    LambdaHandler handler =
        new LambdaHandler(new Guarded(Guard.jwt("a", "b")), Environment.of(Map.of())) {};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, new FixedContext());
    String answer = out.toString(StandardCharsets.UTF_8);
    assertTrue(answer.contains("\"statusCode\":403"), answer);
    assertTrue(
        answer.contains("Bearer error=\\\"insufficient_scope\\\", scope=\\\"a b\\\""), answer);
  }
}
