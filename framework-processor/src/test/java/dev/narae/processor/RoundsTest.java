package dev.narae.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** How the processor gets along with others of its kind, and with indexes. */
class RoundsTest {
  private static final JavaFileObject APP =
      JavaFileObjects.forSourceLines(
          "demo.App",
          "package demo;",
          "@dev.narae.annotation.LambdaApp(name = \"demo\")",
          "public interface App {}");

  /** Writes one class in the first round. */
  private static final class OtherProcessor extends AbstractProcessor {
    private final String name;
    private final String source;
    private boolean done;

    OtherProcessor(String name, String source) {
      this.name = name;
      this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  @Test
  void withoutDaggersProcessorOneErrorSaysSo() {
    Compilation compilation = javac().withProcessors(new NaraeProcessor()).compile(APP);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("NAR-003: ").inFile(APP).onLine(3);
  }

  @Test
  void withoutDaggersProcessorAnAppWithRoutesAndTablesHasOneErrorToo() {
    JavaFileObject routes =
        JavaFileObjects.forSourceLines(
            "demo.Routes",
            "package demo;",
            "@dev.narae.annotation.Public",
            "class Routes {",
            "  @jakarta.inject.Inject Routes(ThingTable things) {}",
            "  @dev.narae.annotation.Route(\"GET /a\")",
            "  String a() { return \"\"; }",
            "}");
    JavaFileObject entity =
        JavaFileObjects.forSourceLines(
            "demo.Thing",
            "package demo;",
            "@dev.narae.annotation.DynamoEntity(table = \"things\")",
            "record Thing(@dev.narae.annotation.PartitionKey String id) {}");
    Compilation compilation =
        javac().withProcessors(new NaraeProcessor()).compile(APP, routes, entity);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("NAR-003: ").inFile(APP).onLine(3);
  }

  @Test
  void anAnnotatedTypeOfAnotherProcessorIsAnErrorRatherThanMissing() {
    OtherProcessor other =
        new OtherProcessor(
            "demo.Late",
            "package demo; @dev.narae.annotation.Shape public record Late(String a) {}");
    Compilation compilation =
        javac().withProcessors(new NaraeProcessor(), new ComponentProcessor(), other).compile(APP);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("NAR-010: ");
  }

  @Test
  void aSignatureWithATypeOfAnotherProcessorIsAnErrorRatherThanMissing() {
    JavaFileObject routes =
        JavaFileObjects.forSourceLines(
            "demo.Routes",
            "package demo;",
            "@dev.narae.annotation.Public",
            "class Routes {",
            "  @jakarta.inject.Inject Routes() {}",
            "  @dev.narae.annotation.Route(\"POST /a\")",
            "  void a(",
            "      Late late) {}",
            "}");
    OtherProcessor other =
        new OtherProcessor("demo.Late", "package demo; public record Late(String a) {}");
    Compilation compilation =
        javac()
            .withProcessors(new NaraeProcessor(), new ComponentProcessor(), other)
            .compile(APP, routes);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("NAR-012: ").inFile(routes).onLine(7);
  }

  @Test
  void aModuleOfAnotherProcessorVersionIsAnErrorAtItsInclude() {
    JavaFileObject shared =
        JavaFileObjects.forSourceLines(
            "demo.Shared", "package demo;", "public interface Shared {}");
    JavaFileObject index =
        JavaFileObjects.forSourceLines(
            "dev.narae.index.demo_Shared",
            "package dev.narae.index;",
            "@dev.narae.annotation.ModuleIndex(format = 0, value = \"old\")",
            "public interface demo_Shared {}");
    JavaFileObject app =
        JavaFileObjects.forSourceLines(
            "demo.App",
            "package demo;",
            "@dev.narae.annotation.LambdaApp(name = \"demo\",",
            "    includes = Shared.class)",
            "public interface App {}");
    Compilation compilation =
        javac()
            .withProcessors(new NaraeProcessor(), new ComponentProcessor())
            .compile(app, shared, index);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("NAR-008: ").inFile(app).onLine(3);
  }

  @Test
  void aCompilationWithoutOurAnnotationsWritesNothing() {
    JavaFileObject plain =
        JavaFileObjects.forSourceLines("demo.Plain", "package demo;", "class Plain {}");
    Compilation compilation =
        javac().withProcessors(new NaraeProcessor(), new ComponentProcessor()).compile(plain);

    assertThat(compilation).succeededWithoutWarnings();
    assertTrue(compilation.generatedSourceFiles().isEmpty());
  }

  @Test
  void anAppWithoutRoutesAndTablesCompiles() {
    Compilation compilation =
        javac().withProcessors(new NaraeProcessor(), new ComponentProcessor()).compile(APP);

    assertThat(compilation).succeeded();
    assertEquals(0, compilation.errors().size());
  }
}
