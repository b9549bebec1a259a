package dev.narae.local.gateway;

import static dev.narae.local.gateway.TestGateway.AUTHORIZER;
import static dev.narae.local.gateway.TestGateway.header;
import static dev.narae.local.gateway.TestGateway.open;
import static dev.narae.local.gateway.TestGateway.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.GatewayResponse;
import dev.narae.local.template.IdentitySource;
import dev.narae.local.template.RouteSpec;
import dev.narae.local.template.ThrottleSpec;
import dev.narae.local.token.TokenRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A REST API over real HTTP. */
@Timeout(60)
class RestApiTest {
  private static final String ALLOWED = "arn:aws:execute-api:*:*:*/dev/GET/keyed";
  private static final ApiSpec API =
      new ApiSpec.Rest(
          "dev",
          List.of(
              open("GET /things/{id}"),
              open("GET /files/{path+}"),
              open("POST /things"),
              new RouteSpec(
                  "GET /mine",
                  new AccessSpec.Jwt("https://idp.example", List.of(), List.of()),
                  null),
              new RouteSpec("GET /signed", new AccessSpec.Iam(), null),
              new RouteSpec(
                  "GET /keyed",
                  new AccessSpec.Custom(
                      "Key",
                      AUTHORIZER,
                      List.of(new IdentitySource(IdentitySource.Place.HEADER, "X-Api-Key")),
                      0),
                  null),
              new RouteSpec("GET /rare", new AccessSpec.Open(), new ThrottleSpec(1, 1))),
          null,
          Map.of(
              "UNAUTHORIZED",
              new GatewayResponse(
                  401,
                  Map.of(
                      "Content-Type", "'application/problem+json'",
                      "Access-Control-Allow-Origin", "'http://localhost:3000'",
                      "x-request-id", "context.requestId"),
                  Map.of(
                      "application/json",
                      "{\"title\":$context.error.messageString,\"id\":\"$context.requestId\"}")),
              "DEFAULT_4XX",
              new GatewayResponse(
                  null,
                  Map.of(),
                  Map.of(
                      "application/json",
                      "{\"kind\":\"$context.error.responseType\","
                          + "\"message\":\"$context.error.message\"}"))),
          true,
          29_000);

  private final TestGateway gateway = new TestGateway(API);

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void writesTheWholeEvent() throws Exception {
    gateway.raw(
        """
        GET /things/a%20b%2Fc?tag=x&tag=y+z&flag HTTP/1.1
        Host: my.host.example:8080
        X-Multi: one
        x-multi: two
        Cookie: a=1
        Connection: close

        """);

    Map<String, Object> event = gateway.event();
    assertEquals("/things/{id}", event.get("resource"));
    assertEquals("/things/a%20b%2Fc", event.get("path"));
    assertEquals("GET", event.get("httpMethod"));
    assertEquals(Map.of("id", "a%20b%2Fc"), event.get("pathParameters"));
    assertEquals(Map.of("tag", "y z", "flag", ""), event.get("queryStringParameters"));
    assertEquals(
        Map.of("tag", List.of("x", "y z"), "flag", List.of("")),
        event.get("multiValueQueryStringParameters"));
    Map<?, ?> headers = (Map<?, ?>) event.get("multiValueHeaders");
    assertEquals(List.of("one", "two"), headers.get("X-Multi"));
    assertEquals("two", ((Map<?, ?>) event.get("headers")).get("X-Multi"));
    assertEquals(List.of("a=1"), headers.get("Cookie"));
    assertEquals(List.of("127.0.0.1"), headers.get("X-Forwarded-For"));
    assertEquals("/dev/things/a%20b%2Fc", gateway.member("requestContext", "path"));
    assertEquals("/things/{id}", gateway.member("requestContext", "resourcePath"));
    assertEquals("dev", gateway.member("requestContext", "stage"));
    assertEquals("127.0.0.1", gateway.member("requestContext", "identity", "sourceIp"));
    assertNull(gateway.member("requestContext", "identity", "userArn"));
    assertNull(event.get("body"));
    assertEquals(false, event.get("isBase64Encoded"));
  }

  @Test
  void handsOverWhatIsMissingAsNull() throws Exception {
    gateway.post("/things", "text/plain", new byte[0]);

    for (String name :
        List.of(
            "queryStringParameters",
            "multiValueQueryStringParameters",
            "pathParameters",
            "stageVariables",
            "body")) {
      assertTrue(gateway.event().containsKey(name), name);
      assertNull(gateway.event().get(name), name);
    }
  }

  @Test
  void putsBodiesOfEveryTypeInBase64() throws Exception {
    gateway.post("/things", "application/json", "{}".getBytes(UTF_8));

    assertEquals("e30=", gateway.event().get("body"));
    assertEquals(true, gateway.event().get("isBase64Encoded"));
  }

  @Test
  void matchesTheRestOfAPathAndASlashAtTheEnd() throws Exception {
    gateway.get("/files/a%20b/c.txt");
    assertEquals("/files/{path+}", gateway.event().get("resource"));
    assertEquals(Map.of("path", "a%20b/c.txt"), gateway.event().get("pathParameters"));

    gateway.get("/things/1/");
    assertEquals("/things/{id}", gateway.event().get("resource"));
    assertEquals("/things/1/", gateway.event().get("path"));
  }

  @Test
  void readsHeadersOfBothKinds() throws Exception {
    gateway.answer(
        """
        {"statusCode":200,"headers":{"a":"1","B":"2"},
         "multiValueHeaders":{"b":["3","4"],"set-cookie":["x=1","y=2"]},"body":"AAH/",
         "isBase64Encoded":true}""");

    HttpResponse<byte[]> response = gateway.get("/things/1");

    assertEquals(List.of("1"), response.headers().allValues("a"));
    assertEquals(List.of("3", "4"), response.headers().allValues("b"));
    assertEquals(List.of("x=1", "y=2"), response.headers().allValues("set-cookie"));
    assertEquals(3, response.body().length);
    assertTrue(header(response, "x-amzn-requestid").matches("[0-9a-f-]{36}"));
    assertTrue(header(response, "x-amz-apigw-id").endsWith("="));
  }

  @Test
  void answers502InItsDefaultShapeForAnAnswerWithoutStatusOrAFailure() throws Exception {
    gateway.answer("{\"body\":\"x\"}");
    HttpResponse<byte[]> invalid = gateway.get("/things/1");
    gateway.function.set(
        (bytes, id, patience) -> {
          throw new ExecutionException(new IllegalStateException("broken"));
        });
    HttpResponse<byte[]> failed = gateway.get("/things/1");

    assertEquals(502, invalid.statusCode());
    assertEquals("{\"message\":\"Internal server error\"}", text(invalid));
    assertEquals(502, failed.statusCode());
    assertEquals("InternalServerErrorException", header(failed, "x-amzn-errortype"));
  }

  @Test
  void answers504WhenTheFunctionTakesLongerThanTheApiWaits() throws Exception {
    gateway.function.set(
        (bytes, id, patience) -> {
          throw new TimeoutException("late after " + patience.toSeconds());
        });

    HttpResponse<byte[]> response = gateway.get("/things/1");

    assertEquals(504, response.statusCode());
    assertEquals("{\"message\":\"Endpoint request timed out\"}", text(response));
    assertEquals("GET /things/{id}: late after 29.\n", gateway.console());
  }

  @Test
  void answersErrorsInTheFormOfTheTemplate() throws Exception {
    HttpResponse<byte[]> missing = gateway.get("/mine");
    HttpResponse<byte[]> unknown = gateway.get("/nowhere");

    String id = header(missing, "x-amzn-requestid");
    assertEquals(401, missing.statusCode());
    assertEquals("application/problem+json", header(missing, "content-type"));
    assertEquals("http://localhost:3000", header(missing, "access-control-allow-origin"));
    assertEquals(id, header(missing, "x-request-id"));
    assertEquals("{\"title\":\"Unauthorized\",\"id\":\"" + id + "\"}", text(missing));
    assertEquals(403, unknown.statusCode());
    assertEquals(
        "{\"kind\":\"MISSING_AUTHENTICATION_TOKEN\",\"message\":\"Missing Authentication Token\"}",
        text(unknown));
  }

  @Test
  void putsTheClaimsOfACognitoUserIntoTheEvent() throws Exception {
    String token = gateway.issuer.token(TokenRequest.of("alice", List.of("a", "b")));

    assertEquals(200, gateway.get("/mine", "Authorization", "Bearer " + token).statusCode());

    Map<?, ?> claims = (Map<?, ?>) gateway.member("requestContext", "authorizer", "claims");
    assertEquals("alice", claims.get("sub"));
    assertEquals("a b", claims.get("scope"));
    assertTrue(
        ((String) claims.get("exp")).matches("[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d .* UTC \\d{4}"));
  }

  @Test
  void showsTheIdentityOfASignedRequest() throws Exception {
    HttpResponse<byte[]> signed =
        gateway.get(
            "/signed",
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=AKIA1/20261122/us-east-1/execute-api/aws4_request,"
                + " SignedHeaders=host, Signature=00");
    HttpResponse<byte[]> unsigned = gateway.get("/signed");

    assertEquals(200, signed.statusCode());
    assertEquals(
        "arn:aws:iam::000000000000:user/local",
        gateway.member("requestContext", "identity", "userArn"));
    assertEquals("AKIA1", gateway.member("requestContext", "identity", "accessKey"));
    assertEquals(403, unsigned.statusCode());
    assertTrue(text(unsigned).contains("Missing Authentication Token"));
  }

  @Test
  void readsThePolicyOfAnAuthorizer() throws Exception {
    gateway.authorize(policy("Allow", ALLOWED));
    assertEquals(200, gateway.get("/keyed", "x-api-key", "k").statusCode());
    Map<?, ?> authorizer = (Map<?, ?>) gateway.member("requestContext", "authorizer");
    assertEquals("acme", authorizer.get("principalId"));
    assertEquals("3", authorizer.get("level"));
    assertEquals("REQUEST", gateway.question().get("type"));
    assertEquals(
        "arn:aws:execute-api:us-east-1:000000000000:local/dev/GET/keyed",
        gateway.question().get("methodArn"));

    gateway.authorize(policy("Allow", ALLOWED + "/more"));
    HttpResponse<byte[]> implicit = gateway.get("/keyed", "x-api-key", "k");
    assertEquals(403, implicit.statusCode());
    assertTrue(text(implicit).contains("not authorized to access this resource\""));

    gateway.authorize(policy("Deny", "*"));
    assertTrue(text(gateway.get("/keyed", "x-api-key", "k")).contains("with an explicit deny"));
    assertEquals(401, gateway.get("/keyed").statusCode());
  }

  @Test
  void takesAnAuthorizersUnauthorizedForANo() throws Exception {
    fail("Unauthorized");
    assertEquals(401, gateway.get("/keyed", "x-api-key", "k").statusCode());

    fail("broken");
    assertEquals(500, gateway.get("/keyed", "x-api-key", "k").statusCode());
  }

  @Test
  void answers429And413InTheFormOfTheTemplate() throws Exception {
    assertEquals(200, gateway.get("/rare").statusCode());
    HttpResponse<byte[]> tooMany = gateway.get("/rare");
    byte[] body = new byte[10 * 1024 * 1024 + 1];
    Arrays.fill(body, (byte) 'x');
    HttpResponse<byte[]> tooLarge = gateway.post("/things", "text/plain", body);

    assertEquals(429, tooMany.statusCode());
    assertTrue(text(tooMany).contains("THROTTLED"));
    assertEquals(413, tooLarge.statusCode());
    assertTrue(text(tooLarge).contains("REQUEST_TOO_LARGE"));
  }

  private void fail(String message) {
    gateway.authorizer.set(
        (bytes, id, patience) -> {
          throw new ExecutionException(new IllegalStateException(message));
        });
  }

  private static String policy(String effect, String resource) {
    return """
        {"principalId":"acme","context":{"level":3},"policyDocument":{"Version":"2012-10-17",
         "Statement":[{"Action":"execute-api:Invoke","Effect":"%s","Resource":["%s"]}]}}"""
        .formatted(effect, resource);
  }
}
