package dev.narae.local.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.template.ApiSpec;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An HTTP API over real HTTP. */
@Timeout(60)
class HttpApiTest {
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
  private static final ApiSpec API =
      new ApiSpec.Http(
          Stream.of(
                  "GET /things/{id}",
                  "GET /things",
                  "POST /things",
                  "HEAD /things",
                  "GET /page",
                  "GET /files/{path+}")
              .map(TestGateway::open)
              .toList(),
          null,
          null,
          30_000);

  private final TestGateway gateway = new TestGateway(API);

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void writesTheWholeEventInPayloadFormat2() throws Exception {
    raw(
        """
        GET /things/a%20b%2Fc?tag=x&tag=y+z&flag&q=%26 HTTP/1.1
        HOST: my.host.example:8080
        X-Multi: one
        x-multi: two
        Cookie: a=1; b=2
        Cookie: c=3
        User-Agent: test/1
        Connection: close
        Upgrade: h2c
        TE: trailers

        """);

    Map<String, Object> context = new LinkedHashMap<>(member("requestContext"));
    assertTrue(((String) context.remove("requestId")).matches("[A-Za-z0-9_-]{15}="));
    assertTrue(
        ((String) context.remove("time"))
            .matches("\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000"));
    assertTrue(Math.abs((Long) context.remove("timeEpoch") - System.currentTimeMillis()) < 60_000);
    Map<String, Object> event = new LinkedHashMap<>(event());
    event.put("requestContext", context);
    Map<String, Object> headers = new LinkedHashMap<>(member("headers"));
    assertTrue(
        ((String) headers.remove("x-amzn-trace-id")).matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24}"));
    event.put("headers", headers);
    String port = String.valueOf(gateway.port());
    assertEquals(
        Map.ofEntries(
            Map.entry("version", "2.0"),
            Map.entry("routeKey", "GET /things/{id}"),
            Map.entry("rawPath", "/things/a b/c"),
            Map.entry("rawQueryString", "tag=x&tag=y+z&flag&q=%26"),
            Map.entry("cookies", List.of("a=1", "b=2", "c=3")),
            Map.entry(
                "headers",
                Map.of(
                    "host", "my.host.example:8080",
                    "user-agent", "test/1",
                    "x-multi", "one,two",
                    "x-forwarded-for", "127.0.0.1",
                    "x-forwarded-port", port,
                    "x-forwarded-proto", "http")),
            Map.entry("queryStringParameters", Map.of("tag", "x,y z", "flag", "", "q", "&")),
            Map.entry(
                "requestContext",
                Map.of(
                    "accountId", "000000000000",
                    "apiId", "local",
                    "domainName", "my.host.example",
                    "domainPrefix", "my",
                    "http",
                        Map.of(
                            "method", "GET",
                            "path", "/things/a b/c",
                            "protocol", "HTTP/1.1",
                            "sourceIp", "127.0.0.1",
                            "userAgent", "test/1"),
                    "routeKey", "GET /things/{id}",
                    "stage", "$default")),
            Map.entry("pathParameters", Map.of("id", "a b/c")),
            Map.entry("isBase64Encoded", false)),
        event);
  }

  @Test
  void leavesOutOfTheEventWhatTheRequestDoesNotHave() throws Exception {
    send(HttpRequest.newBuilder(uri("/things")));

    assertEquals(
        List.of(
            "version",
            "routeKey",
            "rawPath",
            "rawQueryString",
            "headers",
            "requestContext",
            "isBase64Encoded"),
        List.copyOf(event().keySet()));
    assertEquals("", event().get("rawQueryString"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "Text/Plain",
        "application/problem+json",
        "application/xml"
      })
  void passesOnATextBodyAsItIs(String type) throws Exception {
    post(type, "{\"a\":\"\u00e9\"}".getBytes(UTF_8));

    assertEquals("{\"a\":\"\u00e9\"}", event().get("body"));
    assertEquals(false, event().get("isBase64Encoded"));
    assertEquals("10", member("headers").get("content-length"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/octet-stream", "image/png", "application/x-www-form-urlencoded"})
  void passesOnAnyOtherBodyInBase64(String type) throws Exception {
    post(type, new byte[] {0, 1, -1});

    assertEquals("AAH/", event().get("body"));
    assertEquals(true, event().get("isBase64Encoded"));
  }

  @Test
  void doesNotDamageATextBodyThatIsNotUtf8() throws Exception {
    post("text/plain; charset=iso-8859-1", "\u00e9".getBytes(ISO_8859_1));

    assertEquals("6Q==", event().get("body"));
    assertEquals(true, event().get("isBase64Encoded"));
  }

  @Test
  void refusesAnEventThatLambdaWouldNotTake() throws Exception {
    byte[] body = new byte[TEN_MEGABYTES];
    Arrays.fill(body, (byte) 'x');

    assertError(413, "Request Entity Too Large", post("text/plain", body));
    assertNull(gateway.event.get());
    assertTrue(
        gateway.console().matches("(?s)POST /things: the event has .* takes no more than .*"));
  }

  @Test
  void refusesABodyOver10MegabytesWith413() throws Exception {
    HttpResponse<byte[]> response = post("text/plain", new byte[TEN_MEGABYTES + 1]);

    assertError(413, "Request Entity Too Large", response);
    assertNull(gateway.event.get());
  }

  @Test
  void refusesRequestLineAndHeadersOf10240BytesAndMoreWith431() throws Exception {
    HttpResponse<byte[]> large = gateway.get("/things", "X-Large", "x".repeat(10_240));

    assertError(431, "Request Header Fields Too Large", large);
    assertEquals(200, gateway.get("/things", "X-Large", "x".repeat(9_000)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/things/%", "/things/%zz", "/things/a%2"})
  void answers400InItsOwnShapeForAMalformedEscape(String path) throws Exception {
    String response = raw("GET " + path + " HTTP/1.1\nHost: x\nConnection: close\n\n");

    assertTrue(response.startsWith("HTTP/1.1 400 Bad Request\r\n"), response);
    assertTrue(response.endsWith("\r\n\r\n{\"message\":\"Bad Request\"}"), response);
    assertNull(gateway.event.get());
  }

  @Test
  void givesEveryStatusItsReasonPhrase() throws Exception {
    answer("{\"statusCode\":422}");

    String response = raw("GET /things HTTP/1.1\nHost: x\nConnection: close\n\n");

    assertTrue(
        response.startsWith("HTTP/1.1 422 Unprocessable Content\r\n")
            || response.startsWith("HTTP/1.1 422 Unprocessable Entity\r\n"),
        response);
  }

  @Test
  void handsTheRestOfAPathToAGreedyVariable() throws Exception {
    gateway.get("/files/a%20b/c.txt");

    assertEquals("GET /files/{path+}", event().get("routeKey"));
    assertEquals(Map.of("path", "a b/c.txt"), event().get("pathParameters"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/nowhere",
    "DELETE,/things",
    "HEAD,/things/1",
    "OPTIONS,/things",
    "GET,/things/"
  })
  void answers404ForAnUnknownPathOrMethod(String method, String path) throws Exception {
    HttpResponse<byte[]> response =
        send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()));

    assertEquals(404, response.statusCode());
    assertEquals("application/json", header(response, "content-type"));
    assertEquals(
        method.equals("HEAD") ? "" : "{\"message\":\"Not Found\"}",
        new String(response.body(), UTF_8));
    assertNull(gateway.event.get());
  }

  @Test
  void answers500AndShowsTheExceptionWhenTheFunctionThrows() throws Exception {
    gateway.function.set(
        (bytes, requestId, patience) -> {
          throw new ExecutionException(new IllegalStateException("broken"));
        });

    assertError(500, "Internal Server Error", send(HttpRequest.newBuilder(uri("/things"))));
    assertTrue(gateway.console().contains("java.lang.IllegalStateException: broken"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "{\"statusCode\":99}"})
  void answers500WhenTheFunctionHasNoValidAnswer(String answer) throws Exception {
    answer(answer);

    assertError(500, "Internal Server Error", send(HttpRequest.newBuilder(uri("/things"))));
    assertTrue(gateway.console().startsWith("GET /things has no valid answer: "));
  }

  @Test
  void answers500WhenTheFunctionsOwnTimeIsUp() throws Exception {
    gateway.function.set(
        (bytes, requestId, patience) -> {
          throw new ExecutionException(new TimeoutException("Task timed out after 3 seconds"));
        });

    assertError(500, "Internal Server Error", send(HttpRequest.newBuilder(uri("/things"))));
    assertEquals("GET /things: Task timed out after 3 seconds.\n", gateway.console());
  }

  @Test
  void answers503WhenTheFunctionTakesLongerThanTheApiWaits() throws Exception {
    gateway.function.set(
        (bytes, requestId, patience) -> {
          throw new TimeoutException("late after " + patience.toSeconds());
        });

    assertError(503, "Service Unavailable", send(HttpRequest.newBuilder(uri("/things"))));
    assertEquals("GET /things: late after 30.\n", gateway.console());
  }

  @Test
  void answers500WhenTheAnswerIsLargerThanLambdaTakes() throws Exception {
    answer("{\"statusCode\":200,\"body\":\"" + "x".repeat(6 * 1024 * 1024 + 100) + "\"}");

    assertError(500, "Internal Server Error", send(HttpRequest.newBuilder(uri("/things"))));
  }

  @Test
  void sendsABinaryBodyAsBytes() throws Exception {
    answer(
        """
        {"statusCode":200,"headers":{"content-type":"image/png"},"body":"AAH/",
         "isBase64Encoded":true}""");

    HttpResponse<byte[]> response = send(HttpRequest.newBuilder(uri("/things")));

    assertArrayEquals(new byte[] {0, 1, -1}, response.body());
    assertEquals("image/png", header(response, "content-type"));
    assertEquals("3", header(response, "content-length"));
  }

  @Test
  void sendsALargeBodyWhole() throws Exception {
    answer("{\"statusCode\":200,\"body\":\"" + "x".repeat(5_000_000) + "\"}");

    assertEquals(5_000_000, send(HttpRequest.newBuilder(uri("/things"))).body().length);
  }

  @Test
  void sendsACookieHeaderForEachCookie() throws Exception {
    answer("{\"statusCode\":200,\"cookies\":[\"a=1; HttpOnly\",\"b=2\"]}");

    HttpResponse<byte[]> response = send(HttpRequest.newBuilder(uri("/things")));

    assertEquals(List.of("a=1; HttpOnly", "b=2"), response.headers().allValues("set-cookie"));
  }

  @Test
  void answersHeadWithTheLengthButWithoutTheBody() throws Exception {
    answer("{\"statusCode\":200,\"body\":\"four\"}");
    HttpRequest.Builder head =
        HttpRequest.newBuilder(uri("/things")).method("HEAD", BodyPublishers.noBody());

    HttpResponse<byte[]> response = send(head);

    assertEquals(200, response.statusCode());
    assertEquals("4", header(response, "content-length"));
    assertEquals(0, response.body().length);
  }

  @Test
  void sendsTheLengthAFunctionGivesForHead() throws Exception {
    answer("{\"statusCode\":200,\"headers\":{\"content-length\":\"12\"}}");
    HttpRequest.Builder head =
        HttpRequest.newBuilder(uri("/things")).method("HEAD", BodyPublishers.noBody());

    assertEquals("12", header(send(head), "content-length"));
  }

  @Test
  void sendsAnEmptyBodyWithItsLengthAndNoneFor204() throws Exception {
    HttpResponse<byte[]> empty = send(HttpRequest.newBuilder(uri("/things")));
    answer("{\"statusCode\":204,\"body\":\"ignored\"}");
    HttpResponse<byte[]> none = send(HttpRequest.newBuilder(uri("/things")));

    assertEquals("0", header(empty, "content-length"));
    assertEquals(204, none.statusCode());
    assertEquals(0, none.body().length);
  }

  @Test
  void keepsTheConnectionForTheNextRequest() throws Exception {
    answer("{\"statusCode\":200,\"headers\":{\"connection\":\"close\"},\"body\":\"ok\"}");
    String request = "GET /things HTTP/1.1\r\nHost: x\r\n\r\n";

    String responses = raw(request + request.replace("Host", "Connection: close\r\nHost"));

    assertEquals(2, responses.split("HTTP/1.1 200 ", -1).length - 1, responses);
  }

  @Test
  void servesPagesOnlyWhereTheAppHasNoRoute() throws Exception {
    answer("{\"statusCode\":200,\"body\":\"app\"}");

    assertEquals("app", new String(send(HttpRequest.newBuilder(uri("/page"))).body(), UTF_8));
    assertEquals(
        404, send(HttpRequest.newBuilder(uri("/page")).POST(BodyPublishers.noBody())).statusCode());
  }

  private void answer(String json) {
    gateway.answer(json);
  }

  private String raw(String request) throws IOException {
    return gateway.raw(request);
  }

  private HttpResponse<byte[]> post(String type, byte[] body) throws Exception {
    return gateway.post("/things", type, body);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return gateway.send(request);
  }

  private URI uri(String path) {
    return gateway.uri(path);
  }

  private Map<String, Object> event() {
    return gateway.event();
  }

  @SuppressWarnings("unchecked") // The names of JSON members are text.
  private Map<String, Object> member(String name) {
    return (Map<String, Object>) event().get(name);
  }

  private static String header(HttpResponse<?> response, String name) {
    return TestGateway.header(response, name);
  }

  private static void assertError(int status, String message, HttpResponse<byte[]> response) {
    assertEquals(status, response.statusCode());
    assertEquals("application/json", header(response, "content-type"));
    assertTrue(header(response, "apigw-requestid").matches("[A-Za-z0-9_-]{15}="));
    assertEquals("{\"message\":\"" + message + "\"}", new String(response.body(), UTF_8));
  }
}
