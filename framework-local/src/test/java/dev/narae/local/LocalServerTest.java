package dev.narae.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.dynamodb.TableCreator;
import dev.narae.local.error.LocalException;
import dev.narae.local.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole server with the fixture app, DynamoDB Local included. */
@Timeout(60)
class LocalServerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ByteArrayOutputStream CONSOLE = new ByteArrayOutputStream();

  @TempDir static Path folder;
  private static LocalServer server;

  @BeforeAll
  static void start() throws Exception {
    LocalOptions options = LocalOptions.of(List.of(FixtureApp.build(folder)));
    server = LocalServer.start(options, new PrintStream(CONSOLE, true, UTF_8));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void callsTheHandlerWithTheEventOfTheRoute() throws Exception {
    HttpResponse<String> response = get("/echo/a%20b?q=1");

    Map<?, ?> event = (Map<?, ?>) Json.read(response.body().getBytes(UTF_8));
    assertEquals(200, response.statusCode());
    assertEquals("GET /echo/{id}", event.get("routeKey"));
    assertEquals(Map.of("id", "a b"), event.get("pathParameters"));
    assertEquals(Map.of("q", "1"), event.get("queryStringParameters"));
  }

  @Test
  void createsTheTemplatesTablesWithTheirKeysAndIndexes() throws Exception {
    Map<?, ?> tables = DynamoDbCalls.call(server.dynamoDbEndpoint(), "ListTables", "{}");
    Map<?, ?> notes = describe("demo-NotesTable");
    Map<?, ?> index = (Map<?, ?>) ((List<?>) notes.get("GlobalSecondaryIndexes")).get(0);

    assertEquals(List.of("demo-NotesTable", "demo-events"), tables.get("TableNames"));
    assertEquals(keys("owner", "id"), notes.get("KeySchema"));
    assertEquals("byState", index.get("IndexName"));
    assertEquals(keys("state", "priority"), index.get("KeySchema"));
    assertEquals(
        List.of(
            Map.of("AttributeName", "owner", "AttributeType", "S"),
            Map.of("AttributeName", "id", "AttributeType", "S"),
            Map.of("AttributeName", "state", "AttributeType", "S"),
            Map.of("AttributeName", "priority", "AttributeType", "N")),
        notes.get("AttributeDefinitions"));
  }

  @Test
  void keepsProvisionedThroughputAndTimeToLive() throws Exception {
    Map<?, ?> throughput = (Map<?, ?>) describe("demo-events").get("ProvisionedThroughput");
    Map<?, ?> timeToLive =
        DynamoDbCalls.call(
            server.dynamoDbEndpoint(), "DescribeTimeToLive", "{\"TableName\":\"demo-NotesTable\"}");

    assertEquals(5, throughput.get("ReadCapacityUnits"));
    assertEquals(6, throughput.get("WriteCapacityUnits"));
    assertEquals(
        Map.of("TimeToLiveStatus", "ENABLED", "AttributeName", "expiresAt"),
        timeToLive.get("TimeToLiveDescription"));
  }

  @Test
  void showsWhyDynamoDbLocalRefusesATable() {
    TableCreator tables = new TableCreator(server.dynamoDbEndpoint());

    LocalException e =
        assertThrows(
            LocalException.class, () -> tables.create("bad", Map.of("KeySchema", List.of())));

    assertTrue(
        e.getMessage().startsWith("DynamoDB Local refused CreateTable of table bad: {"),
        e.getMessage());
    assertTrue(e.getMessage().contains("ValidationException"), e.getMessage());
  }

  @Test
  void handsOverTheTemplatesEnvironmentWithLocalTablesAndEndpoint() throws Exception {
    assertEquals(
        "{AWS_ACCESS_KEY_ID=local, AWS_ENDPOINT_URL_DYNAMODB="
            + server.dynamoDbEndpoint()
            + ", AWS_LAMBDA_FUNCTION_MEMORY_SIZE=512, AWS_LAMBDA_FUNCTION_NAME=DemoFunction,"
            + " AWS_LAMBDA_FUNCTION_VERSION=$LATEST, AWS_LAMBDA_LOG_FORMAT=Text,"
            + " AWS_REGION=us-east-1, AWS_SECRET_ACCESS_KEY=local, NARAE_STAGE=local,"
            + " NARAE_TABLE_EVENTS=demo-events, NARAE_TABLE_NOTES=demo-NotesTable, PAGE_SIZE=20}",
        get("/environment").body());
  }

  @Test
  void givesARealContextAndTheAppsContextClassLoader() throws Exception {
    assertEquals("DemoFunction $LATEST 512MB in-time id own-loader", get("/context").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.amazonaws.services.dynamodbv2.local.main.ServerRunner",
        "com.amazonaws.services.dynamodbv2.datamodel.DocumentFactory",
        "software.amazon.dynamodb.services.local.main.ServerRunner",
        "com.almworks.sqlite4java.SQLite",
        "dev.narae.local.LocalServer",
        "dev.narae.local.engine.EngineMain",
        "org.jspecify.annotations.NullMarked",
        "org.snakeyaml.engine.v2.api.Load",
        "tools.jackson.core.JsonParser"
      })
  void hidesItsOwnClassesAndDynamoDbLocalFromTheApp(String name) throws Exception {
    assertEquals("absent", get("/classes/" + name).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.amazonaws.services.lambda.runtime.LambdaRuntime",
        "java.sql.Connection",
        "java.net.http.HttpClient"
      })
  void offersTheAppTheJdkAndLambdasInterfaces(String name) throws Exception {
    assertEquals("present", get("/classes/" + name).body());
  }

  @Test
  void runsWithoutDynamoDbLocalOnItsOwnClassPath() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("software.amazon.dynamodb.services.local.main.ServerRunner"));
  }

  @Test
  void answersAnExceptionWith500AndShowsItsStackTrace() throws Exception {
    HttpResponse<String> response = get("/fail");

    assertEquals(500, response.statusCode());
    assertEquals("{\"message\":\"Internal Server Error\"}", response.body());
    assertTrue(
        console()
            .contains("java.lang.IllegalStateException: the demo fails on purpose\n\tat demo."));
  }

  @Test
  void answers500WhenTheFunctionsTimeIsUp() throws Exception {
    HttpResponse<String> response = get("/slow");

    assertEquals(500, response.statusCode());
    assertEquals("{\"message\":\"Internal Server Error\"}", response.body());
    assertTrue(console().contains("GET /slow: Task timed out after 2 seconds."));
  }

  @Test
  void showsWhatTheHandlerLogs() throws Exception {
    get("/log");

    assertTrue(console().lines().anyMatch("a line of the demo"::equals));
  }

  @Test
  void answers404WhereThereIsNoRoute() throws Exception {
    HttpResponse<String> response = get("/nowhere");

    assertEquals(404, response.statusCode());
    assertEquals("{\"message\":\"Not Found\"}", response.body());
    assertEquals("application/json", response.headers().firstValue("content-type").orElse(""));
  }

  @Test
  void servesSwaggerUiWithoutAnyAbsoluteAddress() throws Exception {
    HttpResponse<String> page = get("/docs/");
    HttpResponse<String> script = get("/docs/initializer.js");

    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("content-type").orElse(""));
    assertFalse(page.body().matches("(?s).*(//|=\"/).*"), page.body());
    assertTrue(script.body().contains("url: \"openapi.yaml\""));
    assertFalse(script.body().contains("http"), script.body());
  }

  @Test
  void servesEverythingThePageOfSwaggerUiRefersTo() throws Exception {
    List<String> addresses =
        Pattern.compile("(?:href|src)=\"([^\"]*)\"")
            .matcher(get("/docs/").body())
            .results()
            .map(match -> match.group(1))
            .toList();

    assertEquals(4, addresses.size());
    for (String address : addresses) {
      assertEquals(200, get("/docs/" + address).statusCode(), address);
    }
  }

  @Test
  void servesTheGeneratedOpenApiDocument() throws Exception {
    HttpResponse<String> response = get("/docs/openapi.yaml");

    assertEquals(FixtureApp.resource("openapi.yaml"), response.body());
    assertEquals(
        "application/yaml; charset=utf-8",
        response.headers().firstValue("content-type").orElse(""));
  }

  @Test
  void redirectsDocsToTheFolder() throws Exception {
    HttpResponse<String> response = get("/docs");

    assertEquals(302, response.statusCode());
    assertEquals("docs/", response.headers().firstValue("location").orElse(""));
  }

  @Test
  void doesNotServeOtherResourcesBelowDocs() throws Exception {
    assertEquals(404, get("/docs/../template.yaml").statusCode());
    assertEquals(404, get("/docs/SwaggerUi.class").statusCode());
  }

  @Test
  void issuesTokensForTestsAndForPeople() throws Exception {
    HttpResponse<String> response = get("/_narae/token?sub=alice");

    assertEquals(200, response.statusCode());
    assertEquals(3, response.body().strip().split("\\.").length);
    assertEquals(3, server.token("alice", "notes:write").split("\\.").length);
  }

  @Test
  void printsATokenOnTheCommandLine() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    String port = String.valueOf(server.url().getPort());

    int status =
        Main.run(
            new String[] {"token", "--sub", "alice", "--port", port},
            new PrintStream(out, true, UTF_8),
            new PrintStream(errors, true, UTF_8));

    assertEquals(0, status, () -> errors.toString(UTF_8));
    assertEquals(3, out.toString(UTF_8).strip().split("\\.").length);
  }

  @Test
  void saysThatNoServerRunsWhereATokenIsWanted() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();

    int status =
        Main.run(
            new String[] {"token", "--sub", "alice", "--port", String.valueOf(free)},
            System.out,
            new PrintStream(errors, true, UTF_8));

    assertEquals(1, status);
    assertTrue(errors.toString(UTF_8).startsWith("No local server answers on port " + free));
  }

  @Test
  void saysWhereEverythingIs() {
    String banner = server.banner();

    assertAll(
        () -> assertTrue(banner.contains("demo is running")),
        () -> assertTrue(banner.contains("URL        " + server.url())),
        () -> assertTrue(banner.contains("Docs       " + server.url() + "/docs")),
        () -> assertTrue(banner.contains("DynamoDB   " + server.dynamoDbEndpoint())),
        () -> assertTrue(banner.contains("Tables     demo-NotesTable, demo-events")),
        () -> assertTrue(banner.contains("  GET   /echo/{id}\n             POST  /echo\n")),
        () -> assertTrue(banner.contains("Ctrl-C stops.")));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere only 127.0.0.1 is a loopback address")
  void listensOnThisMachineOnly() {
    // A server bound to all addresses would answer at this one as well.
    assertThrows(ConnectException.class, () -> new Socket("127.0.0.2", server.url().getPort()));
  }

  @Test
  void namesTheRemedyWhenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      LocalOptions options = LocalOptions.of(List.of(folder)).withPort(taken.getLocalPort());

      LocalException e = assertThrows(LocalException.class, () -> LocalServer.start(options));

      assertEquals(
          "Port "
              + taken.getLocalPort()
              + " of localhost is taken. Stop what uses it, or choose another port with --port N or"
              + " -Dnarae.port=N.",
          e.getMessage());
    }
  }

  private static Map<?, ?> describe(String table) throws Exception {
    return (Map<?, ?>)
        DynamoDbCalls.call(
                server.dynamoDbEndpoint(), "DescribeTable", "{\"TableName\":\"" + table + "\"}")
            .get("Table");
  }

  private static List<Map<String, String>> keys(String partition, String sort) {
    return List.of(
        Map.of("AttributeName", partition, "KeyType", "HASH"),
        Map.of("AttributeName", sort, "KeyType", "RANGE"));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static String console() {
    return CONSOLE.toString(UTF_8).replace("\r\n", "\n");
  }
}
