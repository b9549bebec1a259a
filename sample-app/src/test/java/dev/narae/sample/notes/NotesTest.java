package dev.narae.sample.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.LocalOptions;
import dev.narae.local.LocalServer;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole service on this machine: real requests, the real handler, an embedded DynamoDB. */
class NotesTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static LocalServer server;

  @BeforeAll
  static void start() {
    var classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    server = LocalServer.start(LocalOptions.of(classPath).withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aNoteIsWrittenReadListedAndRemoved() throws Exception {
    String ada = server.token("ada", "notes:write");
    HttpResponse<String> created =
        send(
            ada,
            "POST",
            "/notes",
            "{\"title\":\"Wings\",\"tags\":[\"narae\"],\"due\":\"2026-12-24T18:00:00Z\"}");
    assertEquals(201, created.statusCode(), created.body());
    String note = created.body();
    assertTrue(note.contains("\"owner\":\"ada\""), note);
    assertTrue(note.contains("\"state\":\"OPEN\""), note);
    assertTrue(note.contains("\"priority\":3"), note);
    String path = "/notes/" + id(note);

    assertEquals(note, send(ada, "GET", path).body());
    assertEquals("{\"items\":[" + note + "],\"next\":null}", send(ada, "GET", "/notes").body());
    assertEquals(204, send(ada, "DELETE", path).statusCode());
    assertEquals(404, send(ada, "GET", path).statusCode());
  }

  @Test
  void nobodySeesTheNotesOfOthers() throws Exception {
    String alice = server.token("alice", "notes:write");
    String bob = server.token("bob", "notes:write");
    String path = "/notes/" + id(send(alice, "POST", "/notes", "{\"title\":\"Diary\"}").body());

    assertEquals(200, send(alice, "GET", path).statusCode());
    assertEquals(404, send(bob, "GET", path).statusCode());
    assertEquals("{\"items\":[],\"next\":null}", send(bob, "GET", "/notes").body());
    assertEquals(204, send(bob, "DELETE", path).statusCode());
    assertEquals(200, send(alice, "GET", path).statusCode());
  }

  @Test
  void whoHasNoTokenSeesNothingButTheHealth() throws Exception {
    assertEquals(401, send("", "GET", "/notes").statusCode());
    assertEquals(401, send("forged", "GET", "/notes").statusCode());
    assertEquals("{\"up\":true}", send("", "GET", "/health").body());
  }

  @Test
  void aTokenThatMayOnlyReadWritesNothing() throws Exception {
    String reader = server.token("rita");

    assertEquals(403, send(reader, "POST", "/notes", "{\"title\":\"Wings\"}").statusCode());
    assertEquals(200, send(reader, "GET", "/notes").statusCode());
  }

  @Test
  void notesAreListedNewestFirstInPages() throws Exception {
    String carl = server.token("carl", "notes:write");
    for (int i = 1; i <= 3; i++) {
      send(carl, "POST", "/notes", "{\"title\":\"Note " + i + "\"}");
      awaitNextMillisecond();
    }
    String first = send(carl, "GET", "/notes?limit=2").body();
    assertTrue(first.indexOf("Note 3") < first.indexOf("Note 2"), first);
    Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(first);
    assertTrue(next.find(), first);

    String second = send(carl, "GET", "/notes?limit=2&after=" + next.group(1)).body();
    assertTrue(second.contains("Note 1") && second.contains("\"next\":null"), second);
  }

  @Test
  void aWrongNoteIsAnsweredWithEverythingThatIsWrong() throws Exception {
    HttpResponse<String> answer =
        send(
            server.token("ada", "notes:write"),
            "POST",
            "/notes",
            "{\"title\":\" \",\"priority\":9,\"links\":[{\"url\":\"\",\"label\":\"x\"}]}");
    assertEquals(422, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("content-type").orElseThrow());
    for (String pointer : new String[] {"/title", "/priority", "/links/0/url"}) {
      assertTrue(answer.body().contains("\"pointer\":\"" + pointer + "\""), answer.body());
    }
  }

  /** Ids of one millisecond have no order. */
  private static void awaitNextMillisecond() {
    long now = System.currentTimeMillis();
    while (System.currentTimeMillis() == now) {
      Thread.onSpinWait();
    }
  }

  private static String id(String note) {
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(note);
    assertTrue(id.find(), note);
    return id.group(1);
  }

  private static HttpResponse<String> send(String token, String method, String path)
      throws IOException, InterruptedException {
    return send(token, method, path, "");
  }

  private static HttpResponse<String> send(String token, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.url().resolve(path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("content-type", "application/json");
    if (!token.isEmpty()) {
      request.header("authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
