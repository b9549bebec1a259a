package dev.narae.local.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {
  @TempDir Path parent;

  @Test
  void isDeletedWithTheLibraryInIt() throws IOException {
    LibraryFolder folder = LibraryFolder.create(parent);
    Files.writeString(folder.path().resolve("library.so"), "x");

    folder.delete();

    assertFalse(Files.exists(folder.path()));
  }

  @Test
  void removesThoseOfProcessesThatAreGoneAndNoOthers() throws Exception {
    Path stale = Files.createDirectory(parent.resolve("narae-dynamodb-" + deadProcess() + "-1"));
    Files.writeString(stale.resolve("library.so"), "x");
    Path foreign = Files.createDirectory(parent.resolve("narae-dynamodb-notes"));
    LibraryFolder alive = LibraryFolder.create(parent);

    LibraryFolder.create(parent);

    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(foreign));
    assertTrue(Files.exists(alive.path()));
  }

  private static long deadProcess() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-version").start();
    assertEquals(0, process.waitFor());
    return process.pid();
  }
}
