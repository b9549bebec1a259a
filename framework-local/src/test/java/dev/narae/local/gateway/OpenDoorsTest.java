package dev.narae.local.gateway;

import static dev.narae.local.gateway.TestGateway.header;
import static dev.narae.local.gateway.TestGateway.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.CorsSpec;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The doors that know no routes: function URLs and load balancers. */
@Timeout(60)
class OpenDoorsTest {
  private static final CorsSpec CORS =
      new CorsSpec(
          List.of("http://localhost:3000"), List.of("*"), List.of("*"), List.of(), true, null);

  private TestGateway gateway;

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void givesAFunctionUrlTheEncodedPathAndADomainOfItsOwn() throws Exception {
    url(new AccessSpec.Open());

    gateway.get("/things/a%2Fb?q=%26", "Cookie", "a=1");

    Map<String, Object> event = gateway.event();
    assertEquals("2.0", event.get("version"));
    assertEquals("$default", event.get("routeKey"));
    assertEquals("/things/a%2Fb", event.get("rawPath"));
    assertEquals("q=%26", event.get("rawQueryString"));
    assertEquals(List.of("a=1"), event.get("cookies"));
    assertFalse(event.containsKey("pathParameters"));
    assertEquals(
        "local.lambda-url.us-east-1.on.aws", gateway.member("requestContext", "domainName"));
    assertEquals("anonymous", gateway.member("requestContext", "accountId"));
    assertEquals("/things/a%2Fb", gateway.member("requestContext", "http", "path"));
  }

  @Test
  void passesAMalformedEscapeOnToTheFunctionBehindAUrl() throws Exception {
    url(new AccessSpec.Open());

    gateway.raw("GET /a%zz HTTP/1.1\nHost: x\nConnection: close\n\n");

    assertEquals("/a%zz", gateway.event().get("rawPath"));
  }

  @Test
  void wantsEveryRequestOfAClosedUrlSigned() throws Exception {
    url(new AccessSpec.Iam());

    HttpResponse<byte[]> unsigned = gateway.get("/things");
    assertEquals(403, unsigned.statusCode());
    assertEquals("{\"Message\":\"Forbidden\"}", text(unsigned));
    assertNull(gateway.event.get());

    gateway.get(
        "/things",
        "Authorization",
        "AWS4-HMAC-SHA256 Credential=AKIA1/20261122/us-east-1/lambda/aws4_request,"
            + " SignedHeaders=host, Signature=00");
    assertEquals(
        "arn:aws:iam::000000000000:user/local",
        gateway.member("requestContext", "authorizer", "iam", "userArn"));
  }

  @Test
  void answersPreflightsForAFunctionUrl() throws Exception {
    url(new AccessSpec.Open());

    HttpResponse<byte[]> answer =
        gateway.send(
            "OPTIONS",
            "/things",
            "Origin",
            "http://localhost:3000",
            "Access-Control-Request-Method",
            "PUT");

    assertEquals(200, answer.statusCode());
    assertEquals("http://localhost:3000", header(answer, "access-control-allow-origin"));
    assertEquals("true", header(answer, "access-control-allow-credentials"));
    assertEquals("Origin", header(answer, "vary"));
    assertNull(gateway.event.get());
  }

  @Test
  void answersForAFunctionBehindAUrlThatIsAskedTooMuchOrFails() throws Exception {
    url(new AccessSpec.Open());

    HttpResponse<byte[]> large =
        gateway.post("/things", "text/plain", new byte[6 * 1024 * 1024 + 1]);
    fail();
    HttpResponse<byte[]> failed = gateway.get("/things");

    assertEquals(413, large.statusCode());
    assertEquals(502, failed.statusCode());
    assertEquals("Internal Server Error", text(failed));
  }

  @Test
  void givesALoadBalancersFunctionEverythingAsItWasSent() throws Exception {
    balancer(true);

    gateway.raw(
        """
        GET /things/a%20b?q=%26&q=2 HTTP/1.1
        Host: x
        X-Multi: one
        x-multi: two
        Connection: close

        """);

    Map<String, Object> event = gateway.event();
    assertEquals("/things/a%20b", event.get("path"));
    assertEquals(Map.of("q", List.of("%26", "2")), event.get("multiValueQueryStringParameters"));
    Map<?, ?> headers = (Map<?, ?>) event.get("multiValueHeaders");
    assertEquals(List.of("one", "two"), headers.get("x-multi"));
    assertEquals(List.of("127.0.0.1"), headers.get("x-forwarded-for"));
    assertTrue(headers.containsKey("x-amzn-trace-id"));
    assertFalse(event.containsKey("headers"));
    assertEquals("", event.get("body"));
    assertTrue(gateway.member("requestContext", "elb") instanceof Map);
  }

  @Test
  void givesALoadBalancersFunctionTheLastValueOnlyIfToldSo() throws Exception {
    balancer(false);
    gateway.answer(
        "{\"statusCode\":200,\"headers\":{\"a\":\"1\"},\"multiValueHeaders\":{\"b\":[\"2\"]}}");

    HttpResponse<byte[]> answer = gateway.get("/things/1?q=1&q=2");

    assertEquals(Map.of("q", "2"), gateway.event().get("queryStringParameters"));
    assertEquals("1", header(answer, "a"));
    assertEquals("", header(answer, "b"));
  }

  @Test
  void readsTheMultiValueFormOfAnAnswerOnlyIfToldSo() throws Exception {
    balancer(true);
    gateway.answer(
        "{\"statusCode\":200,\"headers\":{\"a\":\"1\"},\"multiValueHeaders\":{\"b\":[\"2\",\"3\"]}}");

    HttpResponse<byte[]> answer = gateway.get("/things/1");

    assertEquals("", header(answer, "a"));
    assertEquals(List.of("2", "3"), answer.headers().allValues("b"));
  }

  @Test
  void answersInHtmlForALoadBalancer() throws Exception {
    balancer(true);

    HttpResponse<byte[]> large = gateway.post("/things", "text/plain", new byte[1024 * 1024 + 1]);
    HttpResponse<byte[]> other = gateway.get("/others");
    HttpResponse<byte[]> heavy = gateway.get("/things", "X-Large", "x".repeat(17_000));
    gateway.answer("{\"statusCode\":200,\"body\":\"" + "x".repeat(1024 * 1024) + "\"}");
    HttpResponse<byte[]> answered = gateway.get("/things");
    fail();
    HttpResponse<byte[]> failed = gateway.get("/things");

    assertEquals(413, large.statusCode());
    assertEquals("text/html", header(large, "content-type"));
    assertEquals("awselb/2.0", header(large, "server"));
    assertTrue(text(large).contains("<center><h1>413 Request Entity Too Large</h1></center>\r\n"));
    assertEquals(404, other.statusCode());
    assertEquals(400, heavy.statusCode());
    assertEquals(502, answered.statusCode());
    assertEquals(502, failed.statusCode());
    assertTrue(text(failed).contains("502 Bad Gateway"));
  }

  @Test
  void servesPagesWhereTheDocumentShowsNoRoute() throws Exception {
    url(new AccessSpec.Open());
    assertEquals("beside", text(gateway.get("/page")));
    gateway.close();

    gateway = new TestGateway(new ApiSpec.Url(new AccessSpec.Open(), null), "GET /{anything}");
    gateway.answer("{\"statusCode\":200,\"body\":\"app\"}");
    assertEquals("app", text(gateway.get("/page")));
    assertEquals("ours", text(gateway.get("/_narae/page")));
  }

  @Test
  void passesABodyOnInItsOwnForm() throws Exception {
    balancer(true);

    gateway.post("/things", "application/json", "{}".getBytes(UTF_8));
    assertEquals("{}", gateway.event().get("body"));
    gateway.post("/things", "image/png", new byte[] {0, 1, -1});
    assertEquals("AAH/", gateway.event().get("body"));
    assertEquals(true, gateway.event().get("isBase64Encoded"));
  }

  private void url(AccessSpec access) {
    gateway = new TestGateway(new ApiSpec.Url(access, CORS), "GET /things");
  }

  private void balancer(boolean multiValue) {
    gateway =
        new TestGateway(
            new ApiSpec.LoadBalancer(multiValue, List.of("/things", "/things/*")), "GET /things");
  }

  private void fail() {
    gateway.function.set(
        (bytes, id, patience) -> {
          throw new ExecutionException(new IllegalStateException("broken"));
        });
  }
}
