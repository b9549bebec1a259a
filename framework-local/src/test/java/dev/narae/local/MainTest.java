package dev.narae.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command, in a process of its own where its end matters. */
@Timeout(60)
class MainTest {
  private static final int SIGTERM_STATUS = 128 + 15;

  @TempDir static Path app;

  @BeforeAll
  static void build() throws Exception {
    FixtureApp.build(app);
  }

  @Test
  void stopsOnATerminationSignalAndTakesDynamoDbLocalWithIt() throws Exception {
    Process main = start("--port", "0");
    List<String> banner = banner(main.inputReader(UTF_8));
    List<ProcessHandle> engine = main.descendants().toList();
    assertEquals(200, statusOf(url(banner)));
    assertEquals(1, engine.size());

    main.destroy();

    assertTrue(main.waitFor(20, TimeUnit.SECONDS));
    assertEquals(SIGTERM_STATUS, main.exitValue());
    engine.get(0).onExit().get(20, TimeUnit.SECONDS);
    assertThrows(ConnectException.class, () -> statusOf(url(banner)));
  }

  @Test
  void leavesNoDynamoDbLocalBehindWhenItIsKilled() throws Exception {
    Process main = start("--port", "0");
    banner(main.inputReader(UTF_8));
    List<ProcessHandle> engine = main.descendants().toList();
    assertEquals(1, engine.size());

    main.destroyForcibly();

    engine.get(0).onExit().get(20, TimeUnit.SECONDS);
    assertFalse(engine.get(0).isAlive());
  }

  @Test
  void saysInOneLineThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Process main = start("--port", String.valueOf(taken.getLocalPort()));

      List<String> errors = main.errorReader(UTF_8).lines().toList();

      assertEquals(1, main.waitFor());
      assertEquals(1, errors.size(), errors::toString);
      assertTrue(
          errors.get(0).startsWith("Port " + taken.getLocalPort() + " of localhost is taken."));
      assertEquals(List.of(), main.inputReader(UTF_8).lines().toList());
    }
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() throws Exception {
    PipedInputStream pipe = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(pipe), true, UTF_8);
    CompletableFuture<Integer> status = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> status.complete(Main.run(arguments("--port", "0"), out, System.err)),
            "main-test");
    thread.start();
    List<String> banner = banner(new BufferedReader(new InputStreamReader(pipe, UTF_8)));
    assertEquals(200, statusOf(url(banner)));

    thread.interrupt();

    assertEquals(0, status.get(20, TimeUnit.SECONDS));
    assertThrows(ConnectException.class, () -> statusOf(url(banner)));
    assertEquals(0, ProcessHandle.current().children().count());
  }

  @Test
  void explainsItselfWhenAnOptionIsUnknown() {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(errors, true, UTF_8);

    int status = Main.run(new String[] {"--colour"}, System.out, err);

    assertEquals(2, status);
    assertTrue(errors.toString(UTF_8).startsWith("Unknown option --colour."));
    assertTrue(errors.toString(UTF_8).contains("--classpath PATHS"));
  }

  private static Process start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dnarae.repository=" + System.getProperty("narae.repository"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments(options)));
    return new ProcessBuilder(command).start();
  }

  private static String[] arguments(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--classpath", app.toString()));
    arguments.addAll(List.of(options));
    return arguments.toArray(String[]::new);
  }

  private static List<String> banner(BufferedReader console) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = console.readLine(); line != null; line = console.readLine()) {
      lines.add(line);
      if (line.contains("Ctrl-C stops.")) {
        return lines;
      }
    }
    throw new AssertionError("The banner did not come, only " + lines);
  }

  private static URI url(List<String> banner) {
    String line = banner.stream().filter(each -> each.contains("URL ")).findFirst().orElseThrow();
    return URI.create(line.replace("URL", "").trim());
  }

  private static int statusOf(URI url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url.resolve("/echo")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
