package dev.narae.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code bad} has one mistake, on the line whose comment names the diagnostic: one
 * mistake, one error or warning, at its line, Dagger's processor beside ours.
 */
class BadSourcesTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad");
  private static final Pattern MARKER = Pattern.compile("// (NAR-\\d{3})$");

  /** What one file can't show; each has a test of its own. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          Message.DAGGER_ABSENT.id(),
          Message.INDEX_FORMAT.id(),
          Message.LATE_TYPE.id(),
          Message.LATE_SIGNATURE.id(),
          Message.INCLUDED_TWICE.id(),
          Message.TEXTS_KEY.id(),
          Message.TEXTS_PLACEHOLDER.id(),
          Message.TEXTS_KEY_TWICE.id(),
          Message.TEXTS_MALFORMED.id());

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void oneMistakeIsOneFindingAtItsLine(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int line = markedLine(lines);
    String id = file.getFileName().toString().substring(0, "NAR-000".length());
    assertTrue(lines.get(line - 1).endsWith("// " + id), "the marker names another diagnostic");

    JavaFileObject source = JavaFileObjects.forSourceLines("bad.Bad", lines);
    Compilation compilation =
        javac().withProcessors(new NaraeProcessor(), new ComponentProcessor()).compile(source);

    if (isWarning(id)) {
      assertThat(compilation).succeeded();
      assertThat(compilation).hadWarningContaining(id + ": ").inFile(source).onLine(line);
      assertEquals(1, compilation.warnings().stream().filter(BadSourcesTest::isOurs).count());
      return;
    }
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(id + ": ").inFile(source).onLine(line);
  }

  private static boolean isWarning(String id) {
    return Arrays.stream(Message.values())
        .anyMatch(m -> m.id().equals(id) && m.severity() == Severity.WARNING);
  }

  private static boolean isOurs(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).startsWith("NAR-");
  }

  @Test
  void aClassThatDaggerRefusesHasDaggersErrorAlone() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "bad.Bad",
            "package bad;",
            "@dev.narae.annotation.LambdaApp(name = \"bad\")",
            "interface App {}",
            "@dev.narae.annotation.Public",
            "abstract class Routes {",
            "  @jakarta.inject.Inject Routes() {}",
            "  @dev.narae.annotation.Route(\"GET /a\")",
            "  void a() {}",
            "}");
    Compilation compilation =
        javac().withProcessors(new NaraeProcessor(), new ComponentProcessor()).compile(source);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("@Inject").inFile(source).onLine(6);
  }

  @Test
  void everyErrorAndWarningOfTheCatalogueHasABadFile() throws IOException {
    Set<String> shown = new TreeSet<>(ELSEWHERE);
    files().forEach(f -> shown.add(f.getFileName().toString().substring(0, "NAR-000".length())));
    Set<String> errors = new TreeSet<>();
    Arrays.stream(Message.values())
        .filter(m -> m.severity() != Severity.NOTE)
        .forEach(m -> errors.add(m.id()));
    assertEquals(errors, shown);
  }

  @Test
  void idsAreUniqueAndInOrder() {
    List<String> ids = Arrays.stream(Message.values()).map(Message::id).toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  private static int markedLine(List<String> lines) {
    int marked = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (MARKER.matcher(lines.get(i)).find()) {
        assertEquals(0, marked, "one marker a file");
        marked = i + 1;
      }
    }
    assertTrue(marked > 0, "a line must name the diagnostic");
    return marked;
  }
}
