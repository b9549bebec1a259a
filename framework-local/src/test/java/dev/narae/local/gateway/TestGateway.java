package dev.narae.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.WebServer;
import dev.narae.local.json.Json;
import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.FunctionSpec;
import dev.narae.local.template.RouteSpec;
import dev.narae.local.template.Template;
import dev.narae.local.token.LocalIssuer;
import dev.narae.local.token.TokenVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A gateway over real HTTP; the functions behind it are lambdas of the test. */
final class TestGateway implements AutoCloseable {
  static final FunctionSpec AUTHORIZER = new FunctionSpec("guard", "demo.Guard", 3, 128, Map.of());

  /** One key for all tests, as making one takes a while. */
  private static final Path KEY = Path.of("target", "test-issuer.jwk");

  private static final FunctionSpec FUNCTION = new FunctionSpec("f", "demo.F", 3, 128, Map.of());

  final ByteArrayOutputStream console = new ByteArrayOutputStream();
  final AtomicReference<byte[]> event = new AtomicReference<>();
  final AtomicReference<byte[]> question = new AtomicReference<>();
  final AtomicReference<Invoker> function = new AtomicReference<>();
  final AtomicReference<Invoker> authorizer = new AtomicReference<>();
  final AtomicLong nanos = new AtomicLong();
  final AtomicLong questions = new AtomicLong();
  final LocalIssuer issuer;
  private final WebServer server = WebServer.bind("localhost", 0);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * Starts it.
   *
   * @param documented the routes of the app's document
   */
  TestGateway(ApiSpec api, String... documented) {
    answer("{\"statusCode\":200}");
    issuer = LocalIssuer.of(server.url(), KEY, List.of("notes"), Clock.systemUTC());
    PrintStream out = new PrintStream(console, true, UTF_8);
    server.serve(
        Gateway.of(
            new Template(FUNCTION, List.of(), api),
            List.of(documented),
            request ->
                request.rawPath().equals("/_narae/page")
                    ? Optional.of(page("ours"))
                    : Optional.empty(),
            request ->
                request.rawPath().equals("/page") && request.method().equals("GET")
                    ? Optional.of(page("beside"))
                    : Optional.empty(),
            new Surroundings(
                this::invoker,
                new TokenVerifier(issuer, Clock.systemUTC()),
                true,
                nanos::get,
                out)));
  }

  static RouteSpec open(String key) {
    return new RouteSpec(key, new AccessSpec.Open(), null);
  }

  void answer(String json) {
    function.set((bytes, requestId, patience) -> json.getBytes(UTF_8));
  }

  void authorize(String json) {
    authorizer.set((bytes, requestId, patience) -> json.getBytes(UTF_8));
  }

  URI uri(String path) {
    return URI.create(server.url() + path);
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** Sends a request with headers given as name, value, name, value. */
  HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody());
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  HttpResponse<byte[]> post(String path, String type, byte[] body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Sends the bytes of a request and gives those of the response, until the server closes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.url().getPort())) {
      String lines = request.replaceAll("\r?\n", "\r\n");
      socket.getOutputStream().write(lines.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @SuppressWarnings("unchecked") // The names of JSON members are text.
  Map<String, Object> event() {
    return (Map<String, Object>) Json.read(event.get());
  }

  @SuppressWarnings("unchecked") // As above.
  Map<String, Object> question() {
    return (Map<String, Object>) Json.read(question.get());
  }

  /** A member of the event, found by the names on the way to it. */
  Object member(String... names) {
    Object value = event();
    for (String name : names) {
      value = ((Map<?, ?>) value).get(name);
    }
    return value;
  }

  String console() {
    return console.toString(UTF_8);
  }

  int port() {
    return server.url().getPort();
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }

  private Invoker invoker(FunctionSpec spec) {
    boolean guard = spec.equals(AUTHORIZER);
    return (bytes, requestId, patience) -> {
      (guard ? question : event).set(bytes);
      if (guard) {
        questions.incrementAndGet();
      }
      return (guard ? authorizer : function).get().invoke(bytes, requestId, patience);
    };
  }

  private static Answer page(String text) {
    return Answer.of(200, "text/html", Body.of(text));
  }
}
