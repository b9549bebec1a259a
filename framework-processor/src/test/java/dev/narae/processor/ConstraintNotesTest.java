package dev.narae.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is said about constraints that compile, and yet deserve a word. */
class ConstraintNotesTest {

  @Test
  void anExpressionThatCanTakeLongIsAWarningAtItsLine() {
    JavaFileObject source = source("@Pattern(regexp = \"x([a-z]+)*\") String word");
    Compilation compilation = compile(source);
    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningContaining("NAR-236").inFile(source).onLine(13);
    assertThat(compilation).hadWarningContaining("for ([a-z]+)* can match");
  }

  @Test
  void anExpressionThatOnlyJavaUnderstandsIsANote() {
    Compilation compilation = compile(source("@Pattern(regexp = \"[a-z]++\") String word"));
    assertThat(compilation).succeeded();
    assertEquals(1, notes(compilation).size());
    assertTrue(notes(compilation).get(0).startsWith("NAR-243: \"[a-z]++\" has ++"));
  }

  @Test
  void ordinaryConstraintsAreWorthNoNote() {
    Compilation compilation =
        compile(
            source(
                "@jakarta.validation.Valid @NotNull @Size(max = 3)"
                    + " @Pattern(regexp = \"([a-z]+-)*[a-z]+\") String word"));
    assertThat(compilation).succeededWithoutWarnings();
    assertEquals(List.of(), notes(compilation));
  }

  private static JavaFileObject source(String component) {
    return JavaFileObjects.forSourceLines(
        "notes.Notes",
        "package notes;",
        "import dev.narae.annotation.*;",
        "import jakarta.inject.Inject;",
        "import jakarta.validation.constraints.*;",
        "@LambdaApp(name = \"notes\")",
        "interface Notes {}",
        "@Public",
        "class Routes {",
        "  @Inject Routes() {}",
        "  @Route(\"POST /notes\") void post(Note note) {}",
        "}",
        "record Note(",
        component,
        ") {}");
  }

  private static Compilation compile(JavaFileObject source) {
    return javac().withProcessors(new NaraeProcessor(), new ComponentProcessor()).compile(source);
  }

  private static List<String> notes(Compilation compilation) {
    return compilation.notes().stream().map(n -> n.getMessage(Locale.ROOT)).toList();
  }
}
