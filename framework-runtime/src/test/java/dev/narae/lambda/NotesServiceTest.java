package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.config.Environment;
import dev.narae.demo.NotesAppHandler;
import dev.narae.dynamodb.transport.MemoryDynamo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole service of the generated form, from the bytes of an event to those of its answer. */
class NotesServiceTest {
  private static final String MILK =
      "{\"owner\":\"ann\",\"id\":\"Milk\",\"title\":\"Milk\",\"body\":null,\"state\":\"OPEN\","
          + "\"priority\":3,\"tags\":[],\"links\":[],\"due\":null,"
          + "\"createdAt\":\"2026-11-22T17:00:00Z\"}";

  private final PrintStream console = System.out;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private NotesAppHandler handler;

  @BeforeEach
  void start() {
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    handler = handler(Map.of("NARAE_TABLE_NOTES", "notes"));
  }

  @AfterEach
  void restoreConsole() {
    System.setOut(console);
  }

  private static NotesAppHandler handler(Map<String, String> environment) {
    return new NotesAppHandler(Environment.of(environment), new MemoryDynamo());
  }

  private Events.Answer send(Events event) {
    return send(event.bytes());
  }

  private Events.Answer send(byte[] event) {
    CountingOutput output = new CountingOutput();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), output, null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertEquals(1, output.writes, "writes per answer");
    return Events.Answer.of(output.toByteArray());
  }

  private static final class CountingOutput extends ByteArrayOutputStream {
    private int writes;

    @Override
    public void write(byte[] bytes) throws IOException {
      super.write(bytes);
    }

    @Override
    public synchronized void write(int b) {
      writes++;
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) {
      writes++;
      super.write(b, off, len);
    }
  }

  private Events.Answer create(String title) {
    return send(Events.of("POST", "/notes/ann").json("{\"title\":\"" + title + "\"}"));
  }

  @Test
  void createsReadsListsAndDeletes() {
    Events.Answer created = create("Milk");
    Events.Answer read = send(Events.of("GET", "/notes/ann/Milk"));
    Events.Answer list = send(Events.of("GET", "/notes/ann"));
    Events.Answer deleted = send(Events.of("DELETE", "/notes/ann/Milk"));
    Events.Answer gone = send(Events.of("GET", "/notes/ann/Milk"));
    assertAll(
        () -> assertEquals(201, created.status()),
        () -> assertEquals(MILK, created.body()),
        () -> assertEquals("application/json", created.header("content-type")),
        () -> assertEquals(200, read.status()),
        () -> assertEquals(MILK, read.body()),
        () -> assertEquals("{\"items\":[" + MILK + "],\"next\":null}", list.body()),
        () -> assertEquals(204, deleted.status()),
        () -> assertNull(deleted.body()),
        () -> assertEquals(404, gone.status()));
  }

  @Test
  void everyAnswerForbidsSniffingAndCaching() {
    Events.Answer ok = create("Milk");
    Events.Answer missing = send(Events.of("GET", "/nowhere"));
    for (Events.Answer answer : List.of(ok, missing)) {
      assertEquals("nosniff", answer.header("x-content-type-options"));
      assertEquals("no-store", answer.header("cache-control"));
      assertFalse(answer.base64());
    }
  }

  @Test
  void aSecondNoteOfTheSameKeyIsAConflict() {
    create("Milk");
    Events.Answer second = create("Milk");
    assertEquals(409, second.status());
    assertEquals("application/problem+json", second.header("content-type"));
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
            + "\"detail\":\"There is one already.\"}",
        second.body());
  }

  @Test
  void allViolationsOfABodyAreReportedAtOnce() {
    Events.Answer answer =
        send(
            Events.of("POST", "/notes/ann")
                .json(
                    "{\"title\":\" \",\"state\":\"LOST\",\"priority\":9,\"tags\":[\"a\",\"\"],"
                        + "\"links\":[{\"url\":\"u\",\"label\":\"l\"},{\"url\":7}],"
                        + "\"due\":\"tomorrow\"}"));
    assertEquals(422, answer.status());
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
            + "\"detail\":\"7 violations\",\"violations\":["
            + "{\"pointer\":\"/state\",\"code\":\"enum\",\"message\":\"must be one of OPEN, DONE\"},"
            + "{\"pointer\":\"/links/1/url\",\"code\":\"type\",\"message\":\"must be a string\"},"
            + "{\"pointer\":\"/links/1/label\",\"code\":\"required\",\"message\":\"is required\"},"
            + "{\"pointer\":\"/due\",\"code\":\"format\",\"message\":"
            + "\"must be a date and time such as 2026-11-22T17:00:00Z\"},"
            + "{\"pointer\":\"/title\",\"code\":\"notBlank\",\"message\":"
            + "\"must hold at least one character that is not white space\"},"
            + "{\"pointer\":\"/priority\",\"code\":\"max\",\"message\":\"must be at most 5\"},"
            + "{\"pointer\":\"/tags/1\",\"code\":\"notBlank\",\"message\":"
            + "\"must hold at least one character that is not white space\"}]}",
        answer.body());
  }

  @Test
  void violationsOfParametersNameParameterAndPlace() {
    Events.Answer answer =
        send(Events.of("GET", "/notes/annannannannannannann").query("limit=0&state=" + "open"));
    assertEquals(422, answer.status());
    assertTrue(
        answer
            .body()
            .endsWith(
                "\"violations\":["
                    + "{\"parameter\":\"state\",\"in\":\"query\",\"code\":\"enum\","
                    + "\"message\":\"must be one of OPEN, DONE\"},"
                    + "{\"parameter\":\"owner\",\"in\":\"path\",\"code\":\"size\","
                    + "\"message\":\"must have from 1 to 20 characters\"},"
                    + "{\"parameter\":\"limit\",\"in\":\"query\",\"code\":\"min\","
                    + "\"message\":\"must be at least 1\"}]}"),
        answer.body());
  }

  @Test
  void aMissingBodyAndABodyOfNullAreRequired() {
    String expected = "{\"pointer\":\"\",\"code\":\"required\",\"message\":\"a body is required\"}";
    Events.Answer missing = send(Events.of("POST", "/notes/ann"));
    Events.Answer empty = send(Events.of("POST", "/notes/ann").json("null"));
    assertEquals(422, missing.status());
    assertTrue(missing.body().contains(expected), missing.body());
    assertEquals(422, empty.status());
    assertTrue(empty.body().contains(expected), empty.body());
  }

  @Test
  void malformedJsonIsA400WithLineAndColumnAndNoParserText() {
    Events.Answer answer =
        send(Events.of("POST", "/notes/ann").json("{\"title\":\"Milk\",\n  oops}"));
    assertEquals(400, answer.status());
    assertTrue(
        answer.body().contains("The text is not JSON: expected a name in double quotes (line 2"),
        answer.body());
    assertTrue(answer.body().contains("\"line\":2,\"column\":3"), answer.body());
    assertFalse(answer.body().contains("oops"));
    assertFalse(answer.body().contains("jackson"));
    assertEquals("", log.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "+json", "application/jsonp"})
  void otherContentTypesAre415(String type) {
    Events.Answer answer =
        send(Events.of("POST", "/notes/ann").header("content-type", type).body("{}"));
    assertEquals(415, answer.status());
    assertTrue(answer.body().contains("Content-Type: application/json"));
  }

  @Test
  void aBodyWithoutContentTypeIs415() {
    assertEquals(415, send(Events.of("POST", "/notes/ann").body("{}")).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/merge-patch+json",
        "application/json ;v=1"
      })
  void jsonContentTypesAreRead(String type) {
    Events.Answer answer =
        send(
            Events.of("POST", "/notes/ann")
                .header("content-type", type)
                .body("{\"title\":\"Milk\"}"));
    assertEquals(201, answer.status());
  }

  @Test
  void aBase64BodyIsDecoded() {
    String body = "{\"title\":\"우유 🥛\"}";
    String encoded = Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8));
    Events.Answer answer =
        send(
            Events.of("POST", "/notes/ann")
                .header("content-type", "application/json")
                .base64(encoded));
    assertEquals(201, answer.status());
    assertTrue(answer.body().contains("우유 🥛"), answer.body());
  }

  @Test
  void binaryRubbishInABase64BodyIs400() {
    String encoded = Base64.getEncoder().encodeToString(new byte[] {'"', (byte) 0xFF, '"'});
    Events.Answer answer =
        send(
            Events.of("POST", "/notes/ann")
                .header("content-type", "application/json")
                .base64(encoded));
    assertEquals(400, answer.status());
    assertTrue(answer.body().contains("not UTF-8 (line 1, column 2)"), answer.body());
  }

  @Test
  void theGatewaysRouteAndPathParametersWinOverThePath() {
    create("Milk");
    Events.Answer answer =
        send(
            Events.of("GET", "/notes/ann/nonsense")
                .routed("GET /notes/{owner}/{id}", Map.of("owner", "ann", "id", "Milk")));
    assertEquals(200, answer.status());
    assertEquals(MILK, answer.body());
  }

  @Test
  void aNamedStageIsStrippedFromThePath() {
    create("Milk");
    assertEquals(200, send(Events.of("GET", "/dev/notes/ann/Milk").stage("dev")).status());
    assertEquals(200, send(Events.of("GET", "/notes/ann/Milk").stage("dev")).status());
    assertEquals(404, send(Events.of("GET", "/developer/notes/ann").stage("dev")).status());
    assertEquals(404, send(Events.of("GET", "/dev").stage("dev")).status());
    assertEquals(404, send(Events.of("GET", "").stage("$default")).status());
  }

  @Test
  void pathsAreNotDecodedAgain() {
    Events.Answer answer = send(Events.of("GET", "/notes/ann%2FMilk/x%20y"));
    assertEquals(404, answer.status());
    create("100%25");
    assertEquals(200, send(Events.of("GET", "/notes/ann/100%25")).status());
  }

  @Test
  void anUnknownPathIs404AndAnUnknownMethod405WithAllow() {
    Events.Answer unknown = send(Events.of("GET", "/nowhere"));
    Events.Answer patch = send(Events.of("PATCH", "/notes/ann/Milk"));
    Events.Answer options = send(Events.of("OPTIONS", "/fail"));
    assertAll(
        () -> assertEquals(404, unknown.status()),
        () -> assertEquals(405, patch.status()),
        () -> assertEquals("DELETE, GET, HEAD, PUT", patch.header("allow")),
        () -> assertEquals(405, options.status()),
        () -> assertEquals("POST", options.header("allow")));
  }

  @Test
  void headIsAnsweredByGetWithoutBody() {
    create("Milk");
    Events.Answer found = send(Events.of("HEAD", "/notes/ann/Milk"));
    Events.Answer missing = send(Events.of("HEAD", "/notes/ann/Bread"));
    Events.Answer none = send(Events.of("HEAD", "/fail"));
    assertAll(
        () -> assertEquals(200, found.status()),
        () -> assertNull(found.body()),
        () -> assertEquals("application/json", found.header("content-type")),
        () -> assertEquals(404, missing.status()),
        () -> assertNull(missing.body()),
        () -> assertEquals(405, none.status()));
  }

  @Test
  void aResponseCarriesItsHeadersAndCookies() {
    Events.Answer answer = send(Events.of("PUT", "/notes/ann/Milk").json("{\"title\":\"Milk\"}"));
    assertEquals(200, answer.status());
    assertEquals("\"1\"", answer.header("etag"));
    assertEquals(List.of("seen=Milk"), answer.cookies());
    assertEquals("application/json", answer.header("content-type"));
  }

  @Test
  void pagesFollowEachOtherByTheirCursors() {
    for (String title : List.of("a", "b", "c")) {
      create(title);
    }
    Events.Answer first = send(Events.of("GET", "/notes/ann").query("limit=2"));
    String token = first.body().replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
    Events.Answer second = send(Events.of("GET", "/notes/ann").query("limit=2&after=" + token));
    assertTrue(first.body().contains("\"id\":\"b\"") && !first.body().contains("\"id\":\"c\""));
    assertTrue(second.body().contains("\"id\":\"c\"") && !second.body().contains("\"id\":\"b\""));
    assertTrue(second.body().endsWith("\"next\":null}"), second.body());
  }

  @Test
  void aCursorOfAnotherPartitionIsAViolation() {
    create("a");
    create("b");
    Events.Answer first = send(Events.of("GET", "/notes/ann").query("limit=1"));
    String token = first.body().replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
    Events.Answer other = send(Events.of("GET", "/notes/bob").query("after=" + token));
    Events.Answer garbage = send(Events.of("GET", "/notes/ann").query("after=!!"));
    for (Events.Answer answer : List.of(other, garbage)) {
      assertEquals(422, answer.status());
      assertTrue(
          answer.body().contains("\"parameter\":\"after\",\"in\":\"query\",\"code\":\"cursor\""));
    }
  }

  @Test
  void aMalformedQueryIs400() {
    assertEquals(400, send(Events.of("GET", "/notes/ann").query("limit=%2")).status());
    assertEquals(400, send(Events.of("GET", "/notes/ann").query("limit=%FF")).status());
  }

  @Test
  void aFailureShowsAnIdAndNothingElse() {
    Events.Answer answer =
        send(
            Events.of("POST", "/fail")
                .query("how=badly")
                .header("authorization", "Bearer abc")
                .cookies("session=xyz"));
    String id = answer.body().replaceAll(".*urn:uuid:([0-9a-f-]{36})\".*", "$1");
    String entry = log.toString(StandardCharsets.UTF_8);
    assertEquals(500, answer.status());
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
            + "\"instance\":\"urn:uuid:"
            + id
            + "\"}",
        answer.body());
    assertTrue(entry.contains(id), entry);
    assertTrue(entry.contains("request JKJaXmPLvHcESHA="), entry);
    assertTrue(entry.contains("route POST /fail"), entry);
    assertTrue(entry.contains("java.lang.Exception: secret: badly"), entry);
    assertTrue(entry.contains("at dev.narae.demo.NoteRoutes.fail("), entry);
    assertFalse(entry.contains("Bearer abc") || entry.contains("xyz"), entry);
  }

  @Test
  void aFailureIsOneLineOfJsonWhereLambdaWantsJson() {
    handler = handler(Map.of("NARAE_TABLE_NOTES", "notes", "AWS_LAMBDA_LOG_FORMAT", "JSON"));
    send(Events.of("POST", "/fail").query("how=a%0Ab%22"));
    String entry = log.toString(StandardCharsets.UTF_8);
    assertEquals(entry.length() - 1, entry.indexOf('\n'), "one line");
    assertTrue(entry.contains("\"level\":\"ERROR\""), entry);
    assertTrue(entry.contains("\"message\":\"java.lang.Exception: secret: a\\nb\\\"\""), entry);
    assertTrue(entry.contains("\"requestId\":\"JKJaXmPLvHcESHA=\""), entry);
    assertTrue(entry.contains("\"route\":\"POST /fail\""), entry);
    assertTrue(entry.contains("at dev.narae.demo.NoteRoutes.fail("), entry);
  }

  @Test
  void anotherKindOfEventFailsTheInvocation() {
    for (String event :
        List.of(
            "{\"Records\":[]}",
            "{\"version\":\"1.0\",\"httpMethod\":\"GET\",\"path\":\"/\"}",
            "{\"version\":\"2.0\",\"requestContext\":{}}",
            "{\"version\":\"2.0\",\"requestContext\":null}",
            "[]",
            "null",
            "",
            "{")) {
      assertThrows(
          UnsupportedEventException.class,
          () -> send(event.getBytes(StandardCharsets.UTF_8)),
          event);
    }
  }

  @Test
  void fieldsOfAnEventMayBeNullOrAbsent() {
    String sparse =
        "{\"version\":\"2.0\",\"rawPath\":\"/notes/ann\",\"headers\":null,\"cookies\":null,"
            + "\"pathParameters\":null,\"body\":null,\"rawQueryString\":null,"
            + "\"requestContext\":{\"http\":{\"method\":\"GET\"}}}";
    String holes =
        sparse.replace("\"headers\":null", "\"headers\":{\"accept\":null,\"host\":\"h\"}");
    Events.Answer answer = send(sparse.getBytes(StandardCharsets.UTF_8));
    assertEquals(200, answer.status());
    assertEquals(200, send(holes.getBytes(StandardCharsets.UTF_8)).status());
    assertEquals("{\"items\":[],\"next\":null}", answer.body());
  }

  @Test
  void oneHandlerServesManyThreadsAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String title = "note" + i;
        calls.add(
            () -> {
              int created = create(title).status();
              Events.Answer read = send(Events.of("GET", "/notes/ann/" + title));
              boolean same = read.body().contains("\"title\":\"" + title + "\"");
              return created == 201 && same ? 1 : 0;
            });
      }
      int good = 0;
      for (Future<Integer> result : threads.invokeAll(calls)) {
        good += result.get();
      }
      assertEquals(400, good);
    } finally {
      threads.shutdownNow();
    }
  }
}
