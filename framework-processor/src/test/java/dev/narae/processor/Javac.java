package dev.narae.processor;

import dagger.internal.codegen.ComponentProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles files on disk, as Maven and IDEs do, into a folder that outlives the compilation. */
final class Javac {
  private final Path output;
  private final List<Path> classPath = new ArrayList<>();
  private List<Processor> processors = List.of();

  private Javac(Path output) {
    this.output = output;
  }

  /** A compiler that writes to {@code classes} and {@code generated} below a folder. */
  static Javac into(Path folder) {
    return new Javac(folder).with(new NaraeProcessor(), new ComponentProcessor());
  }

  Javac with(Processor... these) {
    processors = List.of(these);
    return this;
  }

  /** Adds the classes of an earlier compilation to the class path. */
  Javac on(Path classes) {
    classPath.add(classes);
    return this;
  }

  /** Compiles every Java file of a folder. */
  Result compileAll(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return compile(files.filter(f -> f.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles these files; what the output folder holds already is on the class path. */
  Result compile(Collection<Path> files) {
    Path classes = output.resolve("classes");
    Path generated = output.resolve("generated");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      Files.createDirectories(classes);
      Files.createDirectories(generated);
      List<Path> path = new ArrayList<>(classPath);
      path.add(classes);
      for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
        path.add(Path.of(entry));
      }
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      List<String> options =
          List.of("--release", "17", "-parameters", "-Xlint:all,-processing", "-Werror");
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(List.copyOf(files)));
      task.setProcessors(processors);
      return new Result(task.call(), output, diagnostics.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What became of a compilation. */
  record Result(
      boolean succeeded, Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    Path classes() {
      return output.resolve("classes");
    }

    /** The result of a compilation that must have succeeded. */
    Result orThrow() {
      if (!succeeded) {
        throw new AssertionError(messages());
      }
      return this;
    }

    String messages() {
      return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    List<String> errors() {
      return messages(Diagnostic.Kind.ERROR);
    }

    List<String> notes() {
      return messages(Diagnostic.Kind.NOTE);
    }

    private List<String> messages(Diagnostic.Kind kind) {
      return diagnostics.stream()
          .filter(d -> d.getKind() == kind)
          .map(d -> d.getMessage(Locale.ROOT))
          .toList();
    }

    /** All written files by their path below the output folder, with their bytes as Latin-1. */
    Map<String, String> files() {
      Map<String, String> files = new TreeMap<>();
      try (Stream<Path> all = Files.walk(output)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String name = output.relativize(file).toString().replace('\\', '/');
          files.put(
              name,
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return files;
    }
  }
}
