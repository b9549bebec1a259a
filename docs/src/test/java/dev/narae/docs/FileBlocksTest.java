package dev.narae.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileBlocksTest {
  @TempDir Path folder;

  static List<Path> documents() throws IOException {
    return Repository.documents(Repository.root());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void showTheFilesAsTheyAre(Path path) throws IOException {
    FileBlocks files = new FileBlocks(Repository.root());
    if (Repository.isUpdate()) {
      files.update(Document.read(path));
    }

    assertEquals(List.of(), files.outdated(Document.read(path)), "-Ddocs.update=true renews them");
  }

  @Test
  void reportsABlockThatDiffersAndUpdatesItInPlace() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one\n\ntwo\n");
    Files.writeString(folder.resolve("b.txt"), "b\n");
    Path path =
        Files.writeString(
            folder.resolve("page.md"),
            """
            # Page
            <!-- file: a.txt -->
            ```text
            old
            ```
            Between.

            <!-- file: b.txt -->
            ```text
            ```

            ```text
            mine
            ```
            """);
    FileBlocks files = new FileBlocks(folder);

    assertEquals(
        List.of("page.md:3: not as a.txt", "page.md:9: not as b.txt"),
        files.outdated(Document.read(path)));
    files.update(Document.read(path));
    assertEquals(
        """
        # Page
        <!-- file: a.txt -->
        ```text
        one

        two
        ```
        Between.

        <!-- file: b.txt -->
        ```text
        b
        ```

        ```text
        mine
        ```
        """,
        Files.readString(path));
    assertEquals(List.of(), files.outdated(Document.read(path)));
  }
}
