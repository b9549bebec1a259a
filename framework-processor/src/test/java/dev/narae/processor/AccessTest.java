package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles an app with every kind of caller and drives its generated handlers. S7, S12. */
class AccessTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path temp;
  private static Function function;
  private static Function authorizer;

  @BeforeAll
  static void start() {
    AccessApps.Classes classes = AccessApps.compile(temp, "http");
    Map<String, String> environment = Map.of("PARTNER_KEY", "k-1");
    function = Function.load("access.http.AccessHandler", environment, classes.all());
    authorizer = Function.load("access.http.PartnerKeysHandler", environment, classes.all());
  }

  @AfterAll
  static void stop() {
    function.close();
    authorizer.close();
  }

  private static JsonNode call(String method, String path, String result) throws Exception {
    ObjectNode event = Function.event(method, path, "{\"title\":\"a\"}", Map.of(), List.of());
    if (!result.isEmpty()) {
      ((ObjectNode) event.get("requestContext")).set("authorizer", JSON.readTree(result));
    }
    return function.invoke(event);
  }

  private static String token(String scope) {
    return "{\"jwt\":{\"claims\":{\"sub\":\"ann\",\"scope\":\"" + scope + "\"},\"scopes\":null}}";
  }

  private static final String SIGNATURE =
      "{\"iam\":{\"accountId\":\"1\",\"userArn\":\"arn:aws:iam::1:user/ann\",\"userId\":\"AIDA\"}}";
  private static final String CONTEXT = "{\"lambda\":{\"principalId\":\"ann\"}}";

  private static int status(String method, String path, String result) throws Exception {
    return call(method, path, result).get("statusCode").asInt();
  }

  @Test
  void aTokenOpensTheRoutesThatAskForOne() throws Exception {
    assertEquals("[\"ann\"]", call("GET", "/notes", token("notes:read")).get("body").asText());
    assertEquals(200, status("POST", "/notes", token("other admin")));
  }

  @Test
  void theMethodsScopesHoldInPlaceOfTheClasss() throws Exception {
    assertEquals(403, status("POST", "/notes", token("notes:read")));
    assertEquals(403, status("GET", "/notes", token("notes:write")));
  }

  @Test
  void aRouteOfAnIncludedModuleIsProtectedByTheApp() throws Exception {
    assertEquals(401, status("GET", "/profile", ""));
    assertEquals(200, status("GET", "/profile", token("")));
    assertEquals(
        "[\"a\",\"b\"]", call("GET", "/profile/scopes", token("a b")).get("body").asText());
  }

  @Test
  void anyoneMayCallWhatIsPublicInAClassThatAsksForScopes() throws Exception {
    assertEquals("{}", call("GET", "/notes/public", "").get("body").asText());
  }

  @Test
  void nobodyGetsInWithoutAResultOfAnAuthorizer() throws Exception {
    JsonNode answer = call("GET", "/notes", "");
    assertEquals(401, answer.get("statusCode").asInt());
    assertEquals("Bearer", answer.at("/headers/www-authenticate").asText());
    assertEquals("application/problem+json", answer.at("/headers/content-type").asText());
    assertEquals(401, status("POST", "/jobs", ""));
    assertEquals(401, status("GET", "/partners/acme", ""));
  }

  @Test
  void oneKindOfResultDoesNotPassForAnother() throws Exception {
    for (String result : List.of(SIGNATURE, CONTEXT)) {
      assertEquals(401, status("GET", "/notes", result), result);
    }
    for (String result : List.of(token("notes:read"), CONTEXT)) {
      assertEquals(401, status("POST", "/jobs", result), result);
    }
    for (String result : List.of(token("notes:read"), SIGNATURE)) {
      assertEquals(401, status("GET", "/partners/acme", result), result);
    }
  }

  @Test
  void theSignerOfARequestIsInTheClaims() throws Exception {
    assertEquals(
        JSON.readTree(SIGNATURE).get("iam"),
        JSON.readTree(call("POST", "/jobs", SIGNATURE).get("body").asText()));
  }

  @Test
  void refusalComesBeforeTheBodyIsRead() throws Exception {
    ObjectNode event = Function.event("POST", "/notes", "{not json", Map.of(), List.of());
    assertEquals(401, function.invoke(event).get("statusCode").asInt());
  }

  @Test
  void anAuthorizersWordsReachTheRouteAsClaims() throws Exception {
    JsonNode decision = authorizer.invoke(question("k-1"));
    assertTrue(decision.get("isAuthorized").asBoolean());
    ObjectNode result = JSON.createObjectNode();
    result.set("lambda", decision.get("context"));
    JsonNode answer = call("GET", "/partners/acme", result.toString());

    assertEquals(
        JSON.readTree(
            """
            {"partner":"acme","plan":"LARGE","limit":"500","trusted":"true",
             "since":"2026-01-31T12:00:00Z","principalId":"acme"}
            """),
        JSON.readTree(answer.get("body").asText()));
  }

  @Test
  void anAuthorizerRefusesStrangersAndSaysNothingOfThem() throws Exception {
    for (String key : List.of("k-2", "", "blocked")) {
      assertEquals(JSON.readTree("{\"isAuthorized\":false}"), authorizer.invoke(question(key)));
    }
  }

  @Test
  void anAuthorizerThatFailsLetsNobodyInAndKeepsNothing() {
    RuntimeException failure =
        assertThrows(RuntimeException.class, () -> authorizer.invoke(question("broken")));
    assertFalse(failure.getMessage().contains("fire"), failure.getMessage());
  }

  @Test
  void routesAndAuthorizersRefuseEachOthersEvents() throws Exception {
    ObjectNode request = Function.event("GET", "/partners/acme", null, Map.of(), List.of());
    assertThrows(RuntimeException.class, () -> authorizer.invoke(request));
    assertThrows(RuntimeException.class, () -> function.invoke(question("k-1")));
  }

  /** As an HTTP API asks an authorizer, in payload format 2.0. */
  private static ObjectNode question(String key) {
    ObjectNode event =
        Function.event("GET", "/partners/acme", null, Map.of("x-api-key", key), List.of());
    event.put("type", "REQUEST");
    event.put("routeArn", "arn:aws:execute-api:eu-west-1:1:api1/$default/GET/partners/acme");
    event.putArray("identitySource").add(key);
    event.put("routeKey", "GET /partners/{name}");
    event.putObject("pathParameters").put("name", "acme");
    return event;
  }

  @Test
  void whatAnAppLeavesOpenOfAnIncludedModuleIsReportedAtTheApp(@TempDir Path folder)
      throws Exception {
    Path shared = AccessApps.compile(folder, "http").shared();
    Path source = folder.resolve("Open.java");
    Files.writeString(
        source,
        """
        package open;

        @dev.narae.annotation.LambdaApp(name = "open", includes = access.shared.Shared.class)
        public interface Open {}
        """);
    Javac.Result result = Javac.into(folder.resolve("open")).on(shared).compile(List.of(source));

    assertFalse(result.succeeded());
    assertEquals(1, result.diagnostics().size(), result.messages());
    assertTrue(result.messages().contains("NAR-120: nothing protects the routes of Profile"));
    assertEquals(4, result.diagnostics().get(0).getLineNumber());
  }
}
