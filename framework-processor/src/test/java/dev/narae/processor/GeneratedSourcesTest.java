package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated classes and documents as a person reads them. {@code -Dgolden.update=true} rewrites.
 */
class GeneratedSourcesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/library");

  @TempDir Path temp;

  @Test
  void everythingThatIsGeneratedForTheLibraryIsAsExpected() throws IOException {
    Map<String, String> actual = new TreeMap<>();
    LibraryApp.compile(temp);
    collect(temp.resolve("shared"), actual);
    collect(temp.resolve("app"), actual);
    if (Boolean.getBoolean("golden.update")) {
      update(actual);
    }
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = GOLDEN.relativize(file).toString().replace('\\', '/');
        expected.put(name, Files.readString(file));
      }
    }
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, text) -> assertEquals(text, actual.get(name), name));
  }

  @Test
  void generatedLinesFitAScreen() throws IOException {
    Map<String, String> actual = new TreeMap<>();
    LibraryApp.compile(temp);
    collect(temp.resolve("app"), actual);
    actual.forEach(
        (name, text) -> {
          if (name.endsWith(".java") && !name.contains("/index/")) {
            text.lines().forEach(line -> assertTrue(line.length() <= 120, name + ": " + line));
          }
        });
  }

  /** Our classes (Dagger's are not ours to pin) and our documents. */
  private static void collect(Path output, Map<String, String> files) throws IOException {
    Path generated = output.resolve("generated");
    Path documents = output.resolve("classes/META-INF/narae");
    try (Stream<Path> sources = Files.walk(generated)) {
      for (Path file : sources.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        if (text.contains("@Generated(\"dev.narae.processor.NaraeProcessor\")")) {
          files.put(generated.relativize(file).toString().replace('\\', '/'), text);
        }
      }
    }
    if (Files.isDirectory(documents)) {
      try (Stream<Path> all = Files.walk(documents)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
  }

  private static void update(Map<String, String> files) throws IOException {
    try (Stream<Path> old = Files.exists(GOLDEN) ? Files.walk(GOLDEN) : Stream.empty()) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = GOLDEN.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }
}
