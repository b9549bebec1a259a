package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
  @TempDir Path temp;

  @Test
  void twoBuildsInDifferentFoldersWriteTheSameBytes() throws IOException {
    Map<String, String> first = LibraryApp.compile(temp.resolve("one")).files();
    Path moved = Files.createDirectories(temp.resolve("elsewhere/and deeper"));
    Map<String, String> second = LibraryApp.compile(moved).files();

    assertTrue(first.containsKey("classes/META-INF/narae/library/template.yaml"));
    assertTrue(first.containsKey("classes/META-INF/narae/library/openapi.yaml"));
    assertTrue(first.containsKey("generated/library/app/LibraryRouter.java"));
    assertEquals(first, second);
  }

  @Test
  void theOrderOfTheSourceFilesMakesNoDifference() throws IOException {
    Path shared = temp.resolve("shared");
    Javac.into(shared).compileAll(LibraryApp.SHARED).orThrow();
    List<Path> files;
    try (Stream<Path> all = Files.list(LibraryApp.APP)) {
      files = new ArrayList<>(all.sorted().toList());
    }
    Map<String, String> sorted = compile("sorted", shared, files);
    Collections.reverse(files);
    Map<String, String> reversed = compile("reversed", shared, files);

    assertEquals(sorted, reversed);
  }

  private Map<String, String> compile(String folder, Path shared, List<Path> files) {
    return Javac.into(temp.resolve(folder))
        .on(shared.resolve("classes"))
        .compile(files)
        .orThrow()
        .files();
  }
}
