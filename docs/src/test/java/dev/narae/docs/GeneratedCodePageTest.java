package dev.narae.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page shows one of everything that matters; that it shows it as it is, others test. */
class GeneratedCodePageTest {
  private static final String SOURCES =
      "sample-app/target/generated-sources/annotations/dev/narae/sample/notes/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SOURCES + "NotesAppRouter.java",
        SOURCES + "NoteRoutesAdapter.java",
        SOURCES + "NewNoteJson.java",
        SOURCES + "NoteTable.java",
        "sample-app/target/narae/template.yaml"
      })
  void showsWhatIsGeneratedForTheSample(String file) throws IOException {
    Document page = Document.read(Repository.file("docs/generated-code.md"));
    List<String> shown = page.blocks("file").stream().map(Document.Block::subject).toList();

    assertTrue(shown.contains(file), () -> "docs/generated-code.md needs <!-- file: " + file);
  }
}
