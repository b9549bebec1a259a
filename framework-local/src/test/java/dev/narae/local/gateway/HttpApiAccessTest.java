package dev.narae.local.gateway;

import static dev.narae.local.gateway.TestGateway.AUTHORIZER;
import static dev.narae.local.gateway.TestGateway.header;
import static dev.narae.local.gateway.TestGateway.open;
import static dev.narae.local.gateway.TestGateway.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.CorsSpec;
import dev.narae.local.template.IdentitySource;
import dev.narae.local.template.RouteSpec;
import dev.narae.local.template.ThrottleSpec;
import dev.narae.local.token.TokenRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an HTTP API does before it calls the function: authorizers, CORS and limits. */
@Timeout(60)
class HttpApiAccessTest {
  private static final IdentitySource KEY =
      new IdentitySource(IdentitySource.Place.HEADER, "x-api-key");
  private static final IdentitySource ROUTE =
      new IdentitySource(IdentitySource.Place.CONTEXT, "routeKey");
  private static final ApiSpec API =
      new ApiSpec.Http(
          List.of(
              open("GET /open"),
              route("GET /mine", jwt()),
              route("POST /mine", jwt("notes:write", "notes:admin")),
              route("GET /signed", new AccessSpec.Iam()),
              route("GET /keyed", custom("Fresh", 0)),
              route("GET /kept", custom("Kept", 60, ROUTE)),
              route("GET /kept/{id}", custom("Kept", 60, ROUTE)),
              new RouteSpec("GET /rare", new AccessSpec.Open(), new ThrottleSpec(0.5, 1))),
          new CorsSpec(
              List.of("http://localhost:3000"),
              List.of("GET", "POST"),
              List.of("authorization", "content-type"),
              List.of("etag", "location"),
              false,
              600),
          new ThrottleSpec(10, 5),
          30_000);

  private final TestGateway gateway = new TestGateway(API);

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void putsTheClaimsOfATokenIntoTheEvent() throws Exception {
    String token =
        gateway.issuer.token(
            new TokenRequest(
                "alice", List.of("notes:write"), List.of(), Map.of("email", "a@b.example"), 60));

    assertEquals(200, gateway.get("/mine", "Authorization", "Bearer " + token).statusCode());

    Map<?, ?> claims = (Map<?, ?>) gateway.member("requestContext", "authorizer", "jwt", "claims");
    assertEquals("alice", claims.get("sub"));
    assertEquals("a@b.example", claims.get("email"));
    assertTrue(((String) claims.get("exp")).matches("\\d+"));
    assertNull(gateway.member("requestContext", "authorizer", "jwt", "scopes"));
    assertEquals(
        200, gateway.send("POST", "/mine", "Authorization", "Bearer " + token).statusCode());
    assertEquals(
        List.of("notes:write"), gateway.member("requestContext", "authorizer", "jwt", "scopes"));
  }

  @Test
  void answers401WithTheReasonInTheChallenge() throws Exception {
    HttpResponse<byte[]> missing = gateway.get("/mine");
    HttpResponse<byte[]> invalid = gateway.get("/mine", "Authorization", "Bearer nonsense");

    assertEquals(401, missing.statusCode());
    assertEquals("{\"message\":\"Unauthorized\"}", text(missing));
    assertEquals("Bearer", header(missing, "www-authenticate"));
    assertEquals(
        "Bearer scope=\"\" error=\"invalid_token\" error_description=\"the token is malformed\"",
        header(invalid, "www-authenticate"));
    assertNull(gateway.event.get());
  }

  @Test
  void answers403ForATokenWithNoneOfTheScopes() throws Exception {
    String token = gateway.issuer.token(TokenRequest.of("alice", List.of("notes:read")));

    HttpResponse<byte[]> narrow = gateway.send("POST", "/mine", "Authorization", "Bearer " + token);

    assertEquals(403, narrow.statusCode());
    assertEquals("{\"message\":\"Forbidden\"}", text(narrow));
    assertEquals(
        "Bearer scope=\"notes:write notes:admin\" error=\"insufficient_scope\"",
        header(narrow, "www-authenticate"));
    assertNull(gateway.event.get());
  }

  @Test
  void takesWhoeverSaysTheRequestIsSignedForTheLocalUser() throws Exception {
    HttpResponse<byte[]> signed =
        gateway.get(
            "/signed",
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=AKIA1/20261122/us-east-1/execute-api/aws4_request,"
                + " SignedHeaders=host, Signature=00");

    assertEquals(200, signed.statusCode());
    Map<?, ?> iam = (Map<?, ?>) gateway.member("requestContext", "authorizer", "iam");
    assertEquals("AKIA1", iam.get("accessKey"));
    assertEquals("arn:aws:iam::000000000000:user/local", iam.get("userArn"));
    assertEquals(
        "{\"message\":\"Forbidden\"}", text(gateway.get("/signed", "Authorization", "Bearer x")));
  }

  @Test
  void asksALambdaAuthorizerAndHandsItsContextOn() throws Exception {
    gateway.authorize("{\"isAuthorized\":true,\"context\":{\"tenant\":\"t1\",\"level\":3}}");

    assertEquals(200, gateway.get("/keyed?q=1", "X-Api-Key", "k").statusCode());

    assertEquals(
        Map.of("tenant", "t1", "level", 3),
        gateway.member("requestContext", "authorizer", "lambda"));
    Map<String, Object> question = gateway.question();
    assertEquals("2.0", question.get("version"));
    assertEquals("REQUEST", question.get("type"));
    assertEquals(List.of("k"), question.get("identitySource"));
    assertEquals("GET /keyed", question.get("routeKey"));
    assertEquals("q=1", question.get("rawQueryString"));
    assertEquals(
        "arn:aws:execute-api:us-east-1:000000000000:local/$default/GET/keyed",
        question.get("routeArn"));
  }

  @Test
  void refusesWithoutAskingWhereTheIdentityIsMissing() throws Exception {
    HttpResponse<byte[]> answer = gateway.get("/keyed");

    assertEquals(401, answer.statusCode());
    assertEquals("{\"message\":\"Unauthorized\"}", text(answer));
    assertEquals(0, gateway.questions.get());
  }

  @Test
  void answers403WhenTheAuthorizerDeniesAnd500WhenItFails() throws Exception {
    gateway.authorize("{\"isAuthorized\":false}");
    assertEquals(403, gateway.get("/keyed", "X-Api-Key", "k").statusCode());

    gateway.authorize("{\"allowed\":true}");
    HttpResponse<byte[]> failed = gateway.get("/keyed", "X-Api-Key", "k");

    assertEquals(500, failed.statusCode());
    assertEquals("{\"message\":\"Internal Server Error\"}", text(failed));
    assertNull(gateway.event.get());
    assertTrue(gateway.console().contains("Authorizer Fresh has no valid answer"));
  }

  @Test
  void keepsADecisionByItsIdentityForAsLongAsTheTemplateSays() throws Exception {
    gateway.authorize("{\"isAuthorized\":true}");

    gateway.get("/kept", "X-Api-Key", "k");
    gateway.get("/kept", "X-Api-Key", "k");
    assertEquals(1, gateway.questions.get());
    gateway.get("/kept", "X-Api-Key", "other");
    assertEquals(2, gateway.questions.get());
    gateway.get("/kept/1", "X-Api-Key", "k");
    assertEquals(3, gateway.questions.get());
    gateway.nanos.addAndGet(60_000_000_000L);
    gateway.get("/kept", "X-Api-Key", "k");
    assertEquals(4, gateway.questions.get());
  }

  @Test
  void asksAnewEachTimeWithoutACache() throws Exception {
    gateway.authorize("{\"isAuthorized\":true}");

    gateway.get("/keyed", "X-Api-Key", "k");
    gateway.get("/keyed", "X-Api-Key", "k");

    assertEquals(2, gateway.questions.get());
  }

  @Test
  void answersAPreflightItselfEvenWhereNoRouteIs() throws Exception {
    HttpResponse<byte[]> answer = preflight("http://localhost:3000");

    assertEquals(204, answer.statusCode());
    assertEquals("http://localhost:3000", header(answer, "access-control-allow-origin"));
    assertEquals("GET,POST", header(answer, "access-control-allow-methods"));
    assertEquals("authorization,content-type", header(answer, "access-control-allow-headers"));
    assertEquals("600", header(answer, "access-control-max-age"));
    assertEquals("", header(answer, "access-control-allow-credentials"));
    assertNull(gateway.event.get());
  }

  @Test
  void tellsAnotherOriginNothing() throws Exception {
    HttpResponse<byte[]> preflight = preflight("http://localhost:3001");
    HttpResponse<byte[]> read = gateway.get("/open", "Origin", "http://localhost:3001");

    assertEquals(204, preflight.statusCode());
    assertEquals("", header(preflight, "access-control-allow-origin"));
    assertEquals("", header(preflight, "access-control-allow-methods"));
    assertEquals(200, read.statusCode());
    assertEquals("", header(read, "access-control-allow-origin"));
  }

  @Test
  void replacesTheFunctionsCorsHeadersByItsOwnAlsoOnErrors() throws Exception {
    gateway.answer(
        "{\"statusCode\":200,\"headers\":{\"Access-Control-Allow-Origin\":\"*\",\"etag\":\"1\"}}");

    HttpResponse<byte[]> answer = gateway.get("/open", "Origin", "http://localhost:3000");
    HttpResponse<byte[]> refused = gateway.get("/mine", "Origin", "http://localhost:3000");

    assertEquals(
        List.of("http://localhost:3000"),
        answer.headers().allValues("access-control-allow-origin"));
    assertEquals("etag,location", header(answer, "access-control-expose-headers"));
    assertEquals("1", header(answer, "etag"));
    assertEquals(401, refused.statusCode());
    assertEquals("http://localhost:3000", header(refused, "access-control-allow-origin"));
  }

  @Test
  void takesAnOptionsThatIsNoPreflightForARequestLikeAnyOther() throws Exception {
    assertEquals(404, gateway.send("OPTIONS", "/open").statusCode());
  }

  @Test
  void answers429WhenTheBucketOfTheStageIsEmptyAndLetsMoreInLater() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertEquals(200, gateway.get("/open").statusCode());
    }

    HttpResponse<byte[]> tooMany = gateway.get("/open");

    assertEquals(429, tooMany.statusCode());
    assertEquals("{\"message\":\"Too Many Requests\"}", text(tooMany));
    gateway.nanos.addAndGet(100_000_000L);
    assertEquals(200, gateway.get("/open").statusCode());
    assertEquals(429, gateway.get("/open").statusCode());
  }

  @Test
  void countsARouteWithItsOwnLimitApart() throws Exception {
    assertEquals(200, gateway.get("/rare").statusCode());
    assertEquals(429, gateway.get("/rare").statusCode());
    assertEquals(200, gateway.get("/open").statusCode());
    gateway.nanos.addAndGet(2_000_000_000L);
    assertEquals(200, gateway.get("/rare").statusCode());
  }

  @Test
  void servesItsOwnPagesBeforeTheAppsRoutes() throws Exception {
    assertEquals("ours", text(gateway.get("/_narae/page")));
  }

  private HttpResponse<byte[]> preflight(String origin) throws Exception {
    return gateway.send(
        "OPTIONS",
        "/anywhere",
        "Origin",
        origin,
        "Access-Control-Request-Method",
        "POST",
        "Access-Control-Request-Headers",
        "authorization");
  }

  private static RouteSpec route(String key, AccessSpec access) {
    return new RouteSpec(key, access, null);
  }

  private static AccessSpec jwt(String... scopes) {
    return new AccessSpec.Jwt("https://idp.example", List.of("notes"), List.of(scopes));
  }

  private static AccessSpec custom(String id, int seconds, IdentitySource... more) {
    List<IdentitySource> sources = more.length == 0 ? List.of(KEY) : List.of(KEY, more[0]);
    return new AccessSpec.Custom(id, AUTHORIZER, sources, seconds);
  }
}
