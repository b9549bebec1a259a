package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.config.Environment;
import dev.narae.http.Request;
import dev.narae.http.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every event of {@code src/test/resources/events} becomes the request that is written beside it,
 * and the answer in the sender's form. A file has
 *
 * <ul>
 *   <li>{@code event}: what the front door sends;
 *   <li>{@code request}: what the route gets, all of it; null if no route is called; {@code route}
 *       is the route's key, {@code bodyBase64} a body that is no text;
 *   <li>{@code reply}: what the route gives, unless it is the JSON <code>{"ok":true}</code>; a
 *       {@code text} may be repeated {@code times};
 *   <li>{@code answer}: what goes back; ids of failures are zeros; of the headers that every answer
 *       has, those with another value than usual;
 *   <li>{@code log}: what the log must say; nothing is logged without it;
 *   <li>or {@code unsupported}: true, where the invocation fails.
 * </ul>
 */
class EventCorpusTest {
  private static final String[] ROUTES = {
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
    "POST /hooks/{source}"
  };

  private final PrintStream console = System.out;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void catchTheConsole() {
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restoreTheConsole() {
    System.setOut(console);
  }

  static Stream<String> events() throws IOException, URISyntaxException {
    Path folder = folder();
    List<String> names;
    try (Stream<Path> files = Files.walk(folder)) {
      names =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }
    return names.stream();
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(EventCorpusTest.class.getResource("/events").toURI());
  }

  @Test
  void theCorpusIsThere() throws IOException, URISyntaxException {
    assertTrue(events().count() >= 60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void isUnderstoodAndAnsweredInKind(String name) throws IOException, URISyntaxException {
    Map<String, Object> file = map(JsonTree.parse(Files.readAllBytes(folder().resolve(name))));
    FixedRouter router = new FixedRouter(file.get("reply"));
    byte[] event = JsonTree.write(file.get("event"));
    if (Boolean.TRUE.equals(file.get("unsupported"))) {
      assertThrows(UnsupportedEventException.class, () -> send(router, event));
      return;
    }
    String answer = send(router, event);
    assertTree(file.get("request"), router.request);
    Map<String, Object> expected = map(file.get("answer"));
    addUsualHeaders(expected, requestId(map(file.get("event"))));
    assertTree(expected, JsonTree.parse(answer.getBytes(StandardCharsets.UTF_8)));
    String entry = log.toString(StandardCharsets.UTF_8);
    Object logged = file.get("log");
    assertTrue(logged == null ? entry.isEmpty() : entry.contains((String) logged), entry);
  }

  /** A load balancer's event has the id of its trace alone. */
  private static String requestId(Map<String, Object> event) {
    Map<String, Object> context = map(event.get("requestContext"));
    if (!context.containsKey("elb")) {
      return (String) context.get("requestId");
    }
    String trace = "";
    for (String headers : List.of("headers", "multiValueHeaders")) {
      if (event.get(headers) != null) {
        trace = text(map(event.get(headers)).getOrDefault("x-amzn-trace-id", trace));
      }
    }
    Matcher root = Pattern.compile("(?<![A-Za-z])Root=([0-9a-f-]+)").matcher(trace);
    return root.find() ? root.group(1) : null;
  }

  /** The headers of every answer, in the form of those that the file expects. */
  private static void addUsualHeaders(Map<String, Object> answer, String requestId) {
    boolean lists = !answer.containsKey("headers");
    Map<String, Object> headers = map(answer.get(lists ? "multiValueHeaders" : "headers"));
    String type = text(headers.get("content-type"));
    Map<String, String> usual = new LinkedHashMap<>();
    usual.put("x-content-type-options", "nosniff");
    usual.put("cache-control", "no-store");
    usual.put("strict-transport-security", "max-age=31536000");
    if (headers.containsKey("content-type")) {
      String frames = "frame-ancestors 'none'";
      usual.put(
          "content-security-policy",
          type.contains("json") ? "default-src 'none'; " + frames : frames);
    }
    if (requestId != null && !requestId.isEmpty()) {
      usual.put("x-request-id", requestId);
    }
    usual.forEach((name, value) -> headers.putIfAbsent(name, lists ? List.of(value) : value));
  }

  private static String send(Router router, byte[] event) throws IOException {
    LambdaHandler handler = new LambdaHandler(router, Environment.of(Map.of())) {};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event), out, new FixedContext());
    return out.toString(StandardCharsets.UTF_8)
        .replaceAll("urn:uuid:[0-9a-f-]{36}", "urn:uuid:00000000-0000-0000-0000-000000000000");
  }

  /** As text, because that is what a person compares; the order of names is not of interest. */
  private static void assertTree(Object expected, Object actual) {
    if (expected == null) {
      assertNull(actual);
    } else if (!expected.equals(actual)) {
      assertNotNull(actual);
      assertEquals(text(expected), text(actual));
    }
  }

  private static String text(Object tree) {
    return new String(JsonTree.write(tree), StandardCharsets.UTF_8).replace(",\"", ",\n\"");
  }

  @SuppressWarnings("unchecked") // The corpus is ours: objects are where they are expected.
  private static Map<String, Object> map(Object tree) {
    return (Map<String, Object>) tree;
  }

  /** Gives one reply, and keeps the request. */
  private static final class FixedRouter implements Router {
    private static final RouteTable TABLE = RouteTable.of(ROUTES);
    private final Object reply;
    private Map<String, Object> request;

    FixedRouter(Object reply) {
      this.reply = reply;
    }

    @Override
    public RouteTable routes() {
      return TABLE;
    }

    @Override
    public Guard guard(int route) {
      return Guard.PUBLIC;
    }

    @Override
    public Reply call(int route, Request given) {
      long remaining = given.remainingMillis();
      assertTrue(remaining > 0 && remaining <= FixedContext.REMAINING_MILLIS, "" + remaining);
      request = describe(given);
      request.put("route", ROUTES[route]);
      return Reply.of(Content.BYTES, response());
    }

    private Response<byte[]> response() {
      if (reply == null) {
        return Response.ok("{\"ok\":true}".getBytes(StandardCharsets.UTF_8))
            .header("content-type", "application/json");
      }
      Map<String, Object> fields = map(reply);
      Response<byte[]> response = Response.status((int) fields.get("status"));
      for (Map.Entry<String, Object> header :
          map(fields.getOrDefault("headers", Map.of())).entrySet()) {
        response = response.header(header.getKey(), (String) header.getValue());
      }
      for (Object cookie : (List<?>) fields.getOrDefault("cookies", List.of())) {
        response = response.cookie((String) cookie);
      }
      byte[] body = bytes(fields);
      return body.length == 0 ? response : response.body(body);
    }

    private static byte[] bytes(Map<String, Object> fields) {
      String text = (String) fields.getOrDefault("text", "");
      return fields.get("base64") instanceof String encoded
          ? Base64.getDecoder().decode(encoded)
          : text.repeat((int) fields.getOrDefault("times", 1)).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Object> describe(Request request) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("method", request.method());
    fields.put("path", request.path());
    fields.put("pathParameters", request.pathParameters());
    fields.put("query", request.allQuery());
    fields.put("headers", request.allHeaders());
    fields.put("cookies", request.cookies());
    String text = new String(request.body(), StandardCharsets.UTF_8);
    if (!text.contains("\uFFFD")) {
      fields.put("body", text);
    } else {
      fields.put("bodyBase64", Base64.getEncoder().encodeToString(request.body()));
    }
    fields.put("base64", request.isBodyBase64());
    fields.put("sourceIp", request.sourceIp());
    fields.put("requestId", request.requestId());
    fields.put("claims", request.hasClaims() ? request.claims() : null);
    return fields;
  }
}
