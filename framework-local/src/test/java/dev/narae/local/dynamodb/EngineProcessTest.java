package dev.narae.local.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Children that are not as well-behaved as the engine. */
@Timeout(60)
class EngineProcessTest {
  @TempDir Path folder;

  @Test
  void showsTheOutputOfAProcessThatEndsEarly() throws Exception {
    try (EngineProcess engine = start("end")) {
      LocalException e =
          assertThrows(LocalException.class, () -> engine.awaitPort(Duration.ofSeconds(50)));

      assertEquals(
          "DynamoDB Local ended while it started. It printed:\nfirst\nsecond", e.getMessage());
    }
  }

  @Test
  void showsTheOutputOfAProcessThatIsNotReadyInTime() throws Exception {
    try (EngineProcess engine = start("hang")) {
      LocalException e =
          assertThrows(LocalException.class, () -> engine.awaitPort(Duration.ofSeconds(2)));

      assertEquals(
          "DynamoDB Local was not ready after 2 seconds. It printed:\nfirst\nsecond",
          e.getMessage());
    }
    assertFalse(ProcessHandle.current().children().anyMatch(ProcessHandle::isAlive));
  }

  @Test
  void findsThePortAmongWhatElseIsPrinted() throws Exception {
    try (EngineProcess engine = start("port")) {
      assertEquals(1234, engine.awaitPort(Duration.ofSeconds(50)));
    }
  }

  private EngineProcess start(String behaviour) throws IOException, URISyntaxException {
    Path classes =
        Path.of(FakeEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return EngineProcess.start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes.toString(),
            FakeEngine.class.getName(),
            behaviour),
        folder);
  }

  /** Talks, and then does as its argument says. */
  static final class FakeEngine {
    private FakeEngine() {}

    public static void main(String[] args) throws IOException {
      System.out.println("first");
      System.err.println("second");
      if (args[0].equals("port")) {
        System.out.println("1234");
      }
      int next = args[0].equals("end") ? -1 : 0;
      while (next != -1) {
        next = System.in.read();
      }
    }
  }
}
