package dev.narae.processor.emit.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole documents as a person reads them. {@code -Dgolden.update=true} writes them anew. */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @Test
  void theDocumentsOfTheNotesService() throws IOException {
    assertGolden("notes", NotesModel.app());
  }

  @ParameterizedTest
  @EnumSource
  void theDocumentsOfAServiceBehindEachApiType(ApiType api) throws IOException {
    assertGolden(api.name().toLowerCase(Locale.ROOT), FrontModel.app(api));
  }

  private static void assertGolden(String folder, AppModel app) throws IOException {
    assertGolden(GOLDEN.resolve(folder).resolve("template.yaml"), SamEmitter.emit(app));
    assertGolden(GOLDEN.resolve(folder).resolve("openapi.yaml"), OpenApiEmitter.emit(app));
  }

  private static void assertGolden(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
