package dev.narae.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @TempDir Path folder;

  static List<Path> documents() throws IOException {
    return Repository.documents(Repository.root());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadSomewhere(Path document) throws IOException {
    assertEquals(List.of(), new Links(Repository.root()).broken(Document.read(document)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[b](b.md)",
        "[b](b.md#a-heading-with-code)",
        "[b](b.md#two)",
        "[b](b.md#two-1)",
        "[ko](b.md#한국어-제목)",
        "[ko](b.md#%ED%95%9C%EA%B5%AD%EC%96%B4-%EC%A0%9C%EB%AA%A9)",
        "[here](#top)",
        "[space](a%20b.txt)",
        "[folder](docs)",
        "[elsewhere](https://example.com/no#where)",
        "[mail](mailto:someone@example.com)",
        "`[code](missing.md)`",
        "![image](b.md)"
      })
  void passesWhatExists(String text) throws IOException {
    assertEquals(List.of(), broken(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "[x](missing.md)        | missing.md is no file of the repository",
        "![x](missing.png)      | missing.png is no file of the repository",
        "[x](../outside.md)     | ../outside.md is no file of the repository",
        "[x](/b.md)             | /b.md is no file of the repository",
        "[x](target/made.md)    | target/made.md is no file of the repository",
        "[x](b.md#three)        | b.md has no heading #three",
        "[x](#three)            | a.md has no heading #three",
        "[x](docs#three)        | docs has no heading #three"
      })
  void reportsWhatDoesNotExist(String text, String fault) throws IOException {
    assertEquals(List.of("a.md:3: " + fault), broken(text));
  }

  @Test
  void reportsEveryBrokenLinkWithItsLine() throws IOException {
    assertEquals(
        List.of(
            "a.md:3: c.md is no file of the repository",
            "a.md:5: d.md is no file of the repository"),
        broken("[c](c.md)\n\n| a | [d](d.md) |"));
  }

  private List<String> broken(String text) throws IOException {
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.writeString(folder.resolve("outside.md"), "");
    Files.createDirectories(root.resolve("docs"));
    Files.createDirectories(root.resolve("target"));
    Files.writeString(root.resolve("target/made.md"), "");
    Files.writeString(root.resolve("a b.txt"), "");
    Files.writeString(
        root.resolve("b.md"), "# A heading, with `code`!\n## Two\n## Two\n## 한국어 제목\n");
    Path document = Files.writeString(root.resolve("a.md"), "# Top\n\n" + text + "\n");
    return new Links(root).broken(Document.read(document));
  }
}
