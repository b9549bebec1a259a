package dev.narae.local.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.narae.local.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway over real HTTP; the function behind it is a lambda of the test. */
@Timeout(60)
class GatewayTest {
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
  private static final List<String> ROUTES =
      List.of("GET /things/{id}", "GET /things", "POST /things", "HEAD /things", "GET /page");

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final AtomicReference<byte[]> event = new AtomicReference<>();
  private final AtomicReference<Invoker> function = new AtomicReference<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    answer("{\"statusCode\":200}");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        new Gateway(
            Routes.of(ROUTES),
            (bytes, requestId) -> {
              event.set(bytes);
              return function.get().invoke(bytes, requestId);
            },
            path -> path.equals("/page") ? Optional.of(page("beside")) : Optional.empty(),
            new PrintStream(console, true, UTF_8)));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
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
    assertTrue(((String) context.remove("requestId")).matches("[0-9a-f-]{36}"));
    assertTrue(
        ((String) context.remove("time"))
            .matches("\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000"));
    assertTrue(Math.abs((Long) context.remove("timeEpoch") - System.currentTimeMillis()) < 60_000);
    Map<String, Object> event = new LinkedHashMap<>(event());
    event.put("requestContext", context);
    String port = String.valueOf(server.getAddress().getPort());
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
  void passesOnABodyOfExactly10Megabytes() throws Exception {
    byte[] body = new byte[TEN_MEGABYTES];
    Arrays.fill(body, (byte) 'x');

    assertEquals(200, post("text/plain", body).statusCode());
    assertEquals(TEN_MEGABYTES, ((String) event().get("body")).length());
    assertTrue(
        console.toString(UTF_8).matches("(?s)POST /things: the event has .* would refuse .*"));
  }

  @Test
  void refusesABodyOver10MegabytesWith413() throws Exception {
    HttpResponse<byte[]> response = post("text/plain", new byte[TEN_MEGABYTES + 1]);

    assertError(413, "Request Entity Too Large", response);
    assertNull(event.get());
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
    assertNull(event.get());
  }

  @Test
  void answers500AndShowsTheExceptionWhenTheFunctionThrows() throws Exception {
    function.set(
        (bytes, requestId) -> {
          throw new ExecutionException(new IllegalStateException("broken"));
        });

    assertError(500, "Internal Server Error", send(HttpRequest.newBuilder(uri("/things"))));
    assertTrue(console.toString(UTF_8).contains("java.lang.IllegalStateException: broken"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "{\"statusCode\":99}"})
  void answers500WhenTheFunctionHasNoValidAnswer(String answer) throws Exception {
    answer(answer);

    assertError(500, "Internal Server Error", send(HttpRequest.newBuilder(uri("/things"))));
    assertTrue(console.toString(UTF_8).startsWith("GET /things has no valid answer: "));
  }

  @Test
  void answers503WhenTheFunctionsTimeIsUp() throws Exception {
    function.set(
        (bytes, requestId) -> {
          throw new TimeoutException("late");
        });

    assertError(503, "Service Unavailable", send(HttpRequest.newBuilder(uri("/things"))));
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
    function.set((bytes, requestId) -> json.getBytes(UTF_8));
  }

  /** Sends the bytes of a request and gives those of the response, until the server closes. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.getAddress().getPort())) {
      String lines = request.replaceAll("\r?\n", "\r\n");
      socket.getOutputStream().write(lines.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private HttpResponse<byte[]> post(String type, byte[] body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri("/things"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  @SuppressWarnings("unchecked") // The names of JSON members are text.
  private Map<String, Object> event() {
    return (Map<String, Object>) Json.read(event.get());
  }

  @SuppressWarnings("unchecked") // As above.
  private Map<String, Object> member(String name) {
    return (Map<String, Object>) event().get(name);
  }

  private static Answer page(String text) {
    return Answer.of(200, "text/html", Body.of(text));
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static void assertError(int status, String message, HttpResponse<byte[]> response) {
    assertEquals(status, response.statusCode());
    assertEquals("application/json", header(response, "content-type"));
    assertEquals("{\"message\":\"" + message + "\"}", new String(response.body(), UTF_8));
  }
}
