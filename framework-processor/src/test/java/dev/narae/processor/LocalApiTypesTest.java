package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.LocalOptions;
import dev.narae.local.LocalServer;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated apps behind each API type, on the local server with their generated templates. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalApiTypesTest {
  private static final String SIGNATURE =
      "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/us-east-1/execute-api/aws4_request,"
          + " SignedHeaders=host, Signature=00";

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<LocalServer> running = new ArrayList<>();
  @TempDir static Path folder;
  private LocalServer httpApi;
  private LocalServer restApi;
  private LocalServer url;
  private LocalServer loadBalancer;

  /** The two types that have authorizers. */
  enum Guarded {
    HTTP,
    REST
  }

  @BeforeAll
  void start() throws Exception {
    httpApi = start("secure", "HTTP");
    restApi = start("secure", "REST");
    url = start("open", "URL");
    loadBalancer = start("open", "ALB");
  }

  @AfterAll
  void stop() {
    running.forEach(LocalServer::close);
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void letsAPersonInWithATokenAndKnowsWhoItIs(Guarded api) throws Exception {
    LocalServer server = server(api);

    HttpResponse<String> mine = get(server, "/notes", "Authorization", bearer(server, "alice"));
    HttpResponse<String> others = get(server, "/notes", "Authorization", bearer(server, "bob"));

    assertEquals("{\"owner\":\"alice\",\"title\":\"mine\"}", mine.body());
    assertEquals("{\"owner\":\"bob\",\"title\":\"mine\"}", others.body());
  }

  @Test
  void answersWithoutATokenAsAnHttpApiDoes() throws Exception {
    HttpResponse<String> missing = get(httpApi, "/notes");
    HttpResponse<String> wrong = get(httpApi, "/notes", "Authorization", "Bearer x.y.z");
    HttpResponse<String> narrow =
        post(httpApi, "/notes", "{\"title\":\"t\"}", "Authorization", bearer(httpApi, "alice"));

    assertAnswer(401, "{\"message\":\"Unauthorized\"}", missing);
    assertEquals("Bearer", header(missing, "www-authenticate"));
    assertAnswer(401, "{\"message\":\"Unauthorized\"}", wrong);
    assertTrue(header(wrong, "www-authenticate").contains("error=\"invalid_token\""));
    assertAnswer(403, "{\"message\":\"Forbidden\"}", narrow);
    assertTrue(header(narrow, "www-authenticate").contains("error=\"insufficient_scope\""));
  }

  @Test
  void answersWithoutATokenInTheFormThatTheTemplateGivesARestApi() throws Exception {
    HttpResponse<String> missing = get(restApi, "/notes");
    HttpResponse<String> unknown = get(restApi, "/nowhere");

    assertAnswer(
        401, "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401}", missing);
    assertEquals("application/problem+json", header(missing, "content-type"));
    assertEquals("http://localhost:3000", header(missing, "access-control-allow-origin"));
    assertEquals(header(missing, "x-amzn-requestid"), header(missing, "x-request-id"));
    assertEquals(403, unknown.statusCode());
    assertEquals("MissingAuthenticationTokenException", header(unknown, "x-amzn-errortype"));
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void letsAScopeWrite(Guarded api) throws Exception {
    LocalServer server = server(api);
    String token = bearer(server, "alice", "notes:read", "notes:write");

    HttpResponse<String> written =
        post(server, "/notes", "{\"title\":\"t\"}", "Authorization", token);
    HttpResponse<String> invalid =
        post(server, "/notes", "{\"title\":\"\"}", "Authorization", token);

    assertAnswer(201, "{\"owner\":\"alice\",\"title\":\"t\"}", written);
    assertEquals(422, invalid.statusCode());
    assertEquals("application/problem+json", header(invalid, "content-type"));
  }

  @Test
  void refusesATokenForSomebodyElseBehindBothTypes() throws Exception {
    for (LocalServer server : List.of(httpApi, restApi)) {
      String token =
          "Bearer "
              + http.send(
                      HttpRequest.newBuilder(
                              URI.create(server.url() + "/_narae/token?sub=alice&aud=other"))
                          .build(),
                      BodyHandlers.ofString())
                  .body()
                  .strip();

      assertEquals(401, get(server, "/notes", "Authorization", token).statusCode());
    }
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void asksTheAuthorizerThatTheAppWrote(Guarded api) throws Exception {
    LocalServer server = server(api);

    HttpResponse<String> known = get(server, "/notes/partner", "X-Api-Key", "right");

    assertEquals(200, known.statusCode(), known.body());
    assertTrue(known.body().contains("sub=acme"), known.body());
    assertTrue(known.body().contains("level=3"), known.body());
    assertEquals(401, get(server, "/notes/partner").statusCode());
    assertEquals(
        api == Guarded.HTTP ? 403 : 401,
        get(server, "/notes/partner", "X-Api-Key", "wrong").statusCode());
    assertEquals(500, get(server, "/notes/partner", "X-Api-Key", "broken").statusCode());
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void takesASignedRequestForTheLocalUser(Guarded api) throws Exception {
    LocalServer server = server(api);

    HttpResponse<String> signed = get(server, "/notes/signed", "Authorization", SIGNATURE);

    assertAnswer(
        200, "{\"owner\":\"arn:aws:iam::000000000000:user/local\",\"title\":\"signed\"}", signed);
    assertEquals(403, get(server, "/notes/signed").statusCode());
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void servesPublicRoutesToAnybodyWithTheRestOfThePath(Guarded api) throws Exception {
    LocalServer server = server(api);

    assertAnswer(
        200, "{\"owner\":\"nobody\",\"title\":\"a b\"}", get(server, "/notes/public/a%20b"));
    assertAnswer(
        200,
        "{\"owner\":\"nobody\",\"title\":\"2026/11/a b.txt\"}",
        get(server, "/notes/files/2026/11/a%20b.txt"));
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void answersTooManyRequestsItself(Guarded api) throws Exception {
    LocalServer server = server(api);

    assertEquals(200, get(server, "/notes/rare").statusCode());
    assertEquals(200, get(server, "/notes/rare").statusCode());
    assertEquals(429, get(server, "/notes/rare").statusCode());
    assertEquals(200, get(server, "/notes/public/x").statusCode());
  }

  @Test
  void answersForAFunctionThatIsTooSlow() throws Exception {
    assertAnswer(500, "{\"message\":\"Internal Server Error\"}", get(httpApi, "/notes/slow"));
    assertAnswer(
        500,
        "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500}",
        get(restApi, "/notes/slow"));
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void answersThePreflightOfAPageThatMayCall(Guarded api) throws Exception {
    HttpResponse<String> answer = preflight(server(api), "http://localhost:3000");

    assertEquals(204, answer.statusCode());
    assertEquals("http://localhost:3000", header(answer, "access-control-allow-origin"));
    assertTrue(header(answer, "access-control-allow-headers").contains("authorization"));
    assertTrue(header(answer, "access-control-allow-methods").contains("POST"));
  }

  @ParameterizedTest
  @EnumSource(Guarded.class)
  void tellsAPageThatMayNotCallNothing(Guarded api) throws Exception {
    HttpResponse<String> answer = preflight(server(api), "http://evil.example");
    HttpResponse<String> read =
        get(server(api), "/notes/public/x", "Origin", "http://evil.example");

    assertEquals("", header(answer, "access-control-allow-origin"));
    assertEquals("", header(read, "access-control-allow-origin"));
  }

  @Test
  void runsBehindAFunctionUrl() throws Exception {
    assertThing(url);
    HttpResponse<String> preflight = preflight(url, "http://localhost:3000");
    assertEquals("http://localhost:3000", header(preflight, "access-control-allow-origin"));
    assertEquals("Origin", header(preflight, "vary"));
    assertEquals(404, get(url, "/nowhere").statusCode());
    assertEquals("application/problem+json", header(get(url, "/nowhere"), "content-type"));
  }

  @Test
  void runsBehindALoadBalancer() throws Exception {
    assertThing(loadBalancer);
    HttpResponse<String> preflight = preflight(loadBalancer, "http://localhost:3000", "/things");
    assertEquals("http://localhost:3000", header(preflight, "access-control-allow-origin"));
    HttpResponse<String> other = get(loadBalancer, "/nowhere");
    assertEquals(404, other.statusCode());
    assertEquals("awselb/2.0", header(other, "server"));
  }

  @Test
  void refusesWhatALoadBalancerRefuses() throws Exception {
    HttpRequest large =
        HttpRequest.newBuilder(URI.create(loadBalancer.url() + "/things"))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(new byte[1024 * 1024 + 1]))
            .build();

    HttpResponse<String> answer = http.send(large, BodyHandlers.ofString());

    assertEquals(413, answer.statusCode());
    assertEquals("text/html", header(answer, "content-type"));
    assertTrue(answer.body().contains("<h1>413 Request Entity Too Large</h1>"));
  }

  @Test
  void servesTheDocumentationBesideEveryType() {
    assertAll(
        running.stream()
            .map(server -> () -> assertEquals(200, get(server, "/docs/").statusCode())));
  }

  private void assertThing(LocalServer server) throws Exception {
    assertAnswer(
        200,
        "{\"id\":\"a/b\",\"path\":\"/things/a%2Fb\",\"query\":\"[x, y z]\","
            + "\"sourceIp\":\"127.0.0.1\",\"hasId\":true}",
        get(server, "/things/a%2Fb?q=x&q=y%20z"));
  }

  private LocalServer server(Guarded api) {
    return api == Guarded.HTTP ? httpApi : restApi;
  }

  private LocalServer start(String app, String type) throws Exception {
    Path sources = Files.createDirectories(folder.resolve(app + type + "-sources"));
    Path originals = Path.of("src/test/resources/local").resolve(app);
    try (Stream<Path> files = Files.list(originals)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replace("Api.HTTP", "Api." + type);
        Files.writeString(sources.resolve(file.getFileName()), text);
      }
    }
    Path classes = Javac.into(folder.resolve(app + type)).compileAll(sources).orThrow().classes();
    List<Path> classPath = new ArrayList<>(List.of(classes));
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .forEach(classPath::add);
    LocalServer server = LocalServer.start(LocalOptions.of(classPath).withApp(app));
    running.add(server);
    return server;
  }

  private static String bearer(LocalServer server, String subject, String... scopes) {
    return "Bearer " + server.token(subject, scopes);
  }

  private HttpResponse<String> get(LocalServer server, String path, String... headers)
      throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server.url() + path)), headers);
  }

  private HttpResponse<String> post(LocalServer server, String path, String body, String... headers)
      throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        headers);
  }

  private HttpResponse<String> preflight(LocalServer server, String origin) throws Exception {
    return preflight(server, origin, "/notes");
  }

  private HttpResponse<String> preflight(LocalServer server, String origin, String path)
      throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .method("OPTIONS", BodyPublishers.noBody()),
        "Origin",
        origin,
        "Access-Control-Request-Method",
        "POST",
        "Access-Control-Request-Headers",
        "authorization,content-type");
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws Exception {
    return http.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static void assertAnswer(int status, String body, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(body, response.body());
  }
}
