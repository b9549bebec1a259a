package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app behind a REST API, which leaves audience and CORS to the function. S11, S12. */
class RestAccessTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path temp;
  private static AccessApps.Classes classes;
  private static Function function;
  private static Function authorizer;

  @BeforeAll
  static void start() {
    classes = AccessApps.compile(temp, "rest");
    Map<String, String> environment =
        Map.of(
            "NARAE_JWT_AUDIENCE", "client-0, client-1",
            "NARAE_CORS_ORIGINS", "https://app.example");
    function = Function.load("access.rest.RestHandler", environment, classes.all());
    authorizer = Function.load("access.rest.TicketsHandler", environment, classes.all());
  }

  @AfterAll
  static void stop() {
    function.close();
    authorizer.close();
  }

  private static ObjectNode event(String method, String resource, String id, String result)
      throws Exception {
    ObjectNode event = JSON.createObjectNode();
    event.put("resource", resource).put("httpMethod", method);
    event.put("path", resource.replace("{id}", id));
    event.putObject("headers").put("Origin", "https://app.example");
    event.putObject("pathParameters").put("id", id);
    ObjectNode context = event.putObject("requestContext").put("requestId", "r-1");
    context.putObject("identity").put("sourceIp", "203.0.113.7").putNull("userArn");
    if (!result.isEmpty()) {
      context.set("authorizer", JSON.readTree(result));
    }
    return event;
  }

  private static int get(String claims) throws Exception {
    JsonNode answer =
        function.invoke(event("GET", "/things/{id}", "7", "{\"claims\":" + claims + "}"));
    return answer.get("statusCode").asInt();
  }

  @Test
  void aTokenForThisClientIsEnough() throws Exception {
    assertEquals(
        200, get("{\"sub\":\"ann\",\"client_id\":\"client-1\",\"scope\":\"things:read\"}"));
    assertEquals(200, get("{\"sub\":\"ann\",\"aud\":\"client-1\",\"scope\":\"things:read\"}"));
    assertEquals(200, get("{\"sub\":\"ann\",\"aud\":\"[x client-0]\",\"scope\":\"things:read\"}"));
  }

  @Test
  void aTokenForAnotherClientIsRefused() throws Exception {
    assertEquals(
        401, get("{\"sub\":\"ann\",\"client_id\":\"client-2\",\"scope\":\"things:read\"}"));
    assertEquals(401, get("{\"sub\":\"ann\",\"aud\":\"client-0 client-1\"}"));
    assertEquals(401, get("{\"sub\":\"ann\"}"));
    assertEquals(
        401, get("{\"aud\":\"client-2\",\"client_id\":\"client-1\",\"scope\":\"things:read\"}"));
  }

  @Test
  void aTokenWithoutTheScopeIsRefused() throws Exception {
    assertEquals(403, get("{\"sub\":\"ann\",\"aud\":\"client-1\",\"scope\":\"things:write\"}"));
  }

  @Test
  void aFunctionThatWasNotToldTheAudienceLetsNoTokenPass() throws Exception {
    Map<String, String> environment = Map.of("NARAE_CORS_ORIGINS", "https://app.example");
    try (Function untold = Function.load("access.rest.RestHandler", environment, classes.all())) {
      JsonNode event = event("PUT", "/things/{id}", "7", "{\"claims\":{\"aud\":\"client-1\"}}");
      assertEquals(500, untold.invoke(event).get("statusCode").asInt());
    }
  }

  @Test
  void textsOfALambdaAuthorizerDoNotPassForAToken() throws Exception {
    String texts = "{\"principalId\":\"ann\",\"claims\":\"{\\\"aud\\\":\\\"client-1\\\"}\"}";
    assertEquals(
        401, function.invoke(event("PUT", "/things/{id}", "7", texts)).get("statusCode").asInt());
  }

  @Test
  void aPreflightIsAnsweredWithTheMethodsOfItsPath() throws Exception {
    ObjectNode event = event("OPTIONS", "/things/{id}", "7", "");
    ((ObjectNode) event.get("headers")).put("Access-Control-Request-Method", "PUT");
    JsonNode answer = function.invoke(event);
    JsonNode headers = answer.get("headers");

    assertEquals(204, answer.get("statusCode").asInt());
    assertEquals("https://app.example", headers.get("access-control-allow-origin").asText());
    assertEquals("GET, HEAD, PUT", headers.get("access-control-allow-methods").asText());
    assertEquals(
        "authorization, content-type, if-match, if-none-match",
        headers.get("access-control-allow-headers").asText());
    assertEquals("300", headers.get("access-control-max-age").asText());
    assertEquals("true", headers.get("access-control-allow-credentials").asText());
    assertEquals("origin", headers.get("vary").asText());
  }

  @Test
  void aPageCanReadARefusal() throws Exception {
    JsonNode answer = function.invoke(event("PUT", "/things/{id}", "7", ""));

    assertEquals(401, answer.get("statusCode").asInt());
    assertEquals("https://app.example", answer.at("/headers/access-control-allow-origin").asText());
    assertTrue(answer.at("/headers/access-control-expose-headers").asText().contains("etag"));
  }

  @Test
  void aDecisionIsAboutItsRequestEvenIfItIsKept() throws Exception {
    assertEquals(
        JSON.readTree(
            """
            {"principalId":"ann","policyDocument":{"Version":"2012-10-17","Statement":[
             {"Action":"execute-api:Invoke","Effect":"Allow",
              "Resource":"arn:aws:execute-api:eu-west-1:1:api1/dev/GET/things/tickets"}]},
             "context":{"sub":"ann","seat":"12"}}
            """),
        authorizer.invoke(question("t-1")));
  }

  @Test
  void aStrangerIsUnauthorizedInTheWordThatRestApisWaitFor() {
    RuntimeException refusal =
        assertThrows(RuntimeException.class, () -> authorizer.invoke(question("t-2")));
    assertEquals("Unauthorized", refusal.getMessage());
  }

  @Test
  void theRouteSeesWhatTheAuthorizerSaid() throws Exception {
    String result = "{\"principalId\":\"ann\",\"sub\":\"ann\",\"seat\":\"12\"}";
    JsonNode answer = function.invoke(event("GET", "/things/tickets", "", result));
    assertEquals("[\"ann\",\"12\"]", answer.get("body").asText());
    assertFalse(answer.get("isBase64Encoded").asBoolean());
  }

  private static ObjectNode question(String ticket) throws Exception {
    ObjectNode event = event("GET", "/things/tickets", "", "");
    event.put("type", "REQUEST");
    event.put("methodArn", "arn:aws:execute-api:eu-west-1:1:api1/dev/GET/things/tickets");
    ((ObjectNode) event.get("headers")).put("Authorization", ticket);
    return event;
  }

  @Test
  void behindALoadBalancerTheFunctionAnswersPreflightsToo() throws Exception {
    Map<String, String> environment =
        Map.of("NARAE_CORS_ORIGINS", "https://app.example,https://admin.example");
    try (Function balanced =
        Function.load(
            "access.balanced.BalancedHandler",
            environment,
            AccessApps.compile(temp, "balanced").all())) {
      ObjectNode event = event("OPTIONS", "/things", "", "");
      ((ObjectNode) event.get("requestContext")).putObject("elb");
      ((ObjectNode) event.get("headers")).put("access-control-request-method", "POST");
      JsonNode headers = balanced.invoke(event).get("headers");
      assertEquals("https://app.example", headers.get("access-control-allow-origin").asText());
      assertEquals("GET, HEAD, POST", headers.get("access-control-allow-methods").asText());
    }
  }
}
