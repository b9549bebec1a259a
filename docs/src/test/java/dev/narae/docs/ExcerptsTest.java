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

class ExcerptsTest {
  @TempDir Path folder;

  static List<Path> documents() throws IOException {
    return Repository.documents(Repository.root());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void showNothingButLinesOfTheirFiles(Path path) throws IOException {
    assertEquals(List.of(), new Excerpts(Repository.root()).foreign(Document.read(path)));
  }

  @Test
  void mayShortenAndExplain() throws IOException {
    assertEquals(
        List.of(),
        foreign(
            """
            class A { // explained
              // …

            int a;
            }
            """));
  }

  @Test
  void reportALineThatIsInNoFile() throws IOException {
    assertEquals(
        List.of("page.md:4: not in code: int c;"),
        foreign(
            """
            class A {
            int c;
            """));
  }

  private List<String> foreign(String excerpt) throws IOException {
    Path code = Files.createDirectory(folder.resolve("code"));
    Files.writeString(code.resolve("A.java"), "class A {\n  int a;\n}\n");
    Files.writeString(code.resolve("B.java"), "class B {\n  int b;\n}\n");
    Path page =
        Files.writeString(
            folder.resolve("page.md"), "<!-- excerpt: code -->\n```java\n" + excerpt + "```\n");
    return new Excerpts(folder).foreign(Document.read(page));
  }
}
