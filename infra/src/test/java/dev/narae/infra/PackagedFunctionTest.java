package dev.narae.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.narae.local.dynamodb.DynamoDbLocal;
import dev.narae.local.dynamodb.TableCreator;
import dev.narae.local.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sample's packaged jar as Lambda runs it: under AWS's own runtime interface client, with the
 * environment of the generated template and DynamoDB Local behind it.
 */
@Timeout(120)
@EnabledOnOs(
    value = OS.LINUX,
    disabledReason = "AWS's runtime interface client has native code for Linux only")
class PackagedFunctionTest {
  private static final String NOTES = "/notes";

  @TempDir static Path folder;
  private static DynamoDbLocal dynamoDb;
  private static final Map<Layout, FunctionProcess> FUNCTIONS = new EnumMap<>(Layout.class);

  /** Somebody who has no notes yet. */
  private final String caller = UUID.randomUUID().toString();

  @BeforeAll
  static void start() throws Exception {
    Template template = Sample.template();
    dynamoDb = DynamoDbLocal.start();
    TableCreator creator = new TableCreator(dynamoDb.endpoint());
    template.tables().forEach(table -> creator.create(table.name(), table.properties()));
    for (Layout layout : Layout.values()) {
      Path own = Files.createDirectory(folder.resolve(layout.name()));
      FUNCTIONS.put(
          layout,
          FunctionProcess.start(
              template.function(), Sample.jar(), layout, dynamoDb.endpoint(), own));
    }
  }

  @AfterAll
  static void stop() {
    FUNCTIONS.values().forEach(FunctionProcess::close);
    if (dynamoDb != null) {
      dynamoDb.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void createsReadsListsAndDeletesANote(Layout layout) throws Exception {
    Answer created = post(layout, "{\"title\":\"Buy milk\",\"tags\":[\"home\"]}");
    String id = (String) created.body().get("id");
    Answer read = call(layout, "GET", id);
    Answer listed = list(layout);
    Answer deleted = call(layout, "DELETE", id);

    assertEquals(201, created.status());
    assertEquals("Buy milk", created.body().get("title"));
    assertEquals(List.of("home"), created.body().get("tags"));
    assertEquals(200, read.status());
    assertEquals(created.body(), read.body());
    assertEquals(200, listed.status());
    assertEquals(List.of(created.body()), listed.body().get("items"));
    assertEquals(204, deleted.status());
    assertEquals(List.of(), list(layout).body().get("items"));
  }

  @ParameterizedTest
  @EnumSource
  void answersAnInvalidBodyWithAProblemThatNamesEveryFault(Layout layout) throws Exception {
    Answer answer = post(layout, "{\"title\":\" \",\"priority\":9}");

    assertEquals(422, answer.status());
    assertEquals("application/problem+json", answer.header("content-type"));
    assertEquals(Set.of("/title", "/priority"), answer.pointers());
  }

  @ParameterizedTest
  @EnumSource
  void answersAnUnknownNoteWithAProblem(Layout layout) throws Exception {
    Answer answer = call(layout, "GET", "none");

    assertEquals(404, answer.status());
    assertEquals("application/problem+json", answer.header("content-type"));
  }

  @ParameterizedTest
  @EnumSource
  void logsNothingWhenNothingFails(Layout layout) throws Exception {
    assertEquals(201, post(layout, "{\"title\":\"Buy bread\"}").status());

    assertEquals(
        List.of(), FUNCTIONS.get(layout).log().lines().filter(line -> !fromTheJvm(line)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhomNoAuthorizerLetIn(Layout layout) throws Exception {
    Answer answer = FUNCTIONS.get(layout).invoke(Events.event("GET " + NOTES, NOTES, Map.of()));

    assertEquals(401, answer.status());
    assertEquals("application/problem+json", answer.header("content-type"));
  }

  private Answer post(Layout layout, String body) throws Exception {
    return invoke(layout, Events.event("POST " + NOTES, NOTES, Map.of(), body));
  }

  private Answer list(Layout layout) throws Exception {
    return invoke(layout, Events.event("GET " + NOTES, NOTES, Map.of()));
  }

  private Answer call(Layout layout, String method, String id) throws Exception {
    return invoke(
        layout, Events.event(method + " " + NOTES + "/{id}", NOTES + "/" + id, Map.of("id", id)));
  }

  private Answer invoke(Layout layout, Map<String, Object> event) throws Exception {
    return FUNCTIONS.get(layout).invoke(Events.withToken(event, caller, "notes:write"));
  }

  /** The JVM says that it found the options which the template gives it. */
  private static boolean fromTheJvm(String line) {
    return line.startsWith("Picked up JAVA_TOOL_OPTIONS");
  }
}
