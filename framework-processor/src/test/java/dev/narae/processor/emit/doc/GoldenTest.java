package dev.narae.processor.emit.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.narae.processor.model.AppModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whole documents as a person reads them. {@code -Dgolden.update=true} writes them anew. */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "notes");

  private final AppModel app = NotesModel.app();

  @Test
  void theTemplateOfTheNotesService() throws IOException {
    assertGolden("template.yaml", SamEmitter.emit(app));
  }

  @Test
  void theOpenApiDocumentOfTheNotesService() throws IOException {
    assertGolden("openapi.yaml", OpenApiEmitter.emit(app));
  }

  private static void assertGolden(String name, String actual) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
