package dev.narae.local.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.local.FixtureApp;
import dev.narae.local.error.LocalException;
import dev.narae.local.template.FunctionSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFunctionTest {
  @TempDir static Path classes;

  @BeforeAll
  static void build() throws Exception {
    FixtureApp.build(classes);
  }

  @Test
  void namesTheClassThatIsNotOnTheClassPath() {
    String remedy =
        " is not on the app's class path. List its compiled classes and all its run-time"
            + " dependencies.";

    assertEquals("The class demo.Missing" + remedy, failure("demo.Missing", List.of(classes)));
    assertEquals(
        "The class dev.narae.config.Environment" + remedy, failure("demo.DemoHandler", List.of()));
  }

  @Test
  void refusesAHandlerThatTakesNoEnvironment() {
    assertEquals(
        "The handler dev.narae.config.Environment has no public constructor of one Environment."
            + " Build the app again with the narae-processor of this version.",
        failure("dev.narae.config.Environment", List.of(classes)));
  }

  @Test
  void refusesAClassThatIsNoHandler() {
    assertEquals(
        "The handler demo.NoHandler is no RequestStreamHandler.",
        failure("demo.NoHandler", List.of(classes)));
  }

  private static String failure(String handlerClass, List<Path> classPath) {
    FunctionSpec spec = new FunctionSpec("f", handlerClass, 3, 128, Map.of());
    try (AppClasses app = AppClasses.of(classPath)) {
      return assertThrows(
              LocalException.class, () -> LocalFunction.load(spec, app, Map.of(), System.out))
          .getMessage();
    }
  }
}
