package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routes with {@code {name+}}, compiled and called. */
class RestOfPathTest {
  @TempDir static Path temp;
  private static Function function;

  @BeforeAll
  static void start() {
    Path sources = Path.of("src/test/resources/good/paths");
    Path classes = Javac.into(temp).compileAll(sources).orThrow().classes();
    function = Function.load("paths.PathsAppHandler", Map.of(), classes);
  }

  @AfterAll
  static void stop() throws IOException {
    function.close();
  }

  @Test
  void takesAllSegmentsThatAreLeft() {
    assertEquals("rest a/b/c.txt", get("/files/a/b/c.txt"));
  }

  @Test
  void takesTheValueAsItIs() {
    assertEquals("rest a/../b", get("/files/a/../b"));
  }

  @Test
  void givesWayToAVariable() {
    assertEquals("one a", get("/files/a"));
  }

  @Test
  void givesWayToLiterals() {
    assertEquals("info", get("/files/latest/info"));
    assertEquals("rest latest/other", get("/files/latest/other"));
  }

  @Test
  void takesNoPathWithoutAnySegment() {
    assertEquals(404, function.get("/files").status());
  }

  @Test
  void canStandBehindAVariableAndFillAParameterOfAnotherName() {
    assertEquals("a holds b/c", function.send("PUT", "/files/a/b/c", null).body().get(0).asText());
  }

  private static String get(String path) {
    return function.get(path).body().get(0).asText();
  }
}
