package dev.narae.local.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppDocumentsTest {
  @TempDir Path folder;

  @Test
  void findsTheOnlyAppInAFolder() throws IOException {
    put("notes", "template.yaml", "T");
    put("notes", "openapi.yaml", "O");

    assertEquals(
        new AppDocuments("notes", "T", "O", folder), find(null, folder.resolve("missing"), folder));
  }

  @Test
  void findsAnAppInAJarWithoutFolderEntries() throws IOException {
    Path jar = folder.resolve("app.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : List.of("template.yaml", "openapi.yaml")) {
        entries.putNextEntry(new JarEntry("META-INF/narae/notes/" + name));
        entries.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertEquals(new AppDocuments("notes", "template.yaml", "openapi.yaml", jar), find(null, jar));
  }

  @Test
  void keepsThingsInTheBuildFolderOfMavenAndNowhereElse() {
    Path target = folder.resolve("target");

    assertEquals(
        target.resolve("narae"),
        new AppDocuments("notes", "T", "O", target.resolve("classes")).buildFolder());
    assertNull(new AppDocuments("notes", "T", "O", folder.resolve("classes")).buildFolder());
    assertNull(new AppDocuments("notes", "T", "O", target.resolve("a.jar")).buildFolder());
  }

  @Test
  void wantsToKnowWhichOfSeveralAppsItIs() throws IOException {
    for (String app : List.of("b", "a")) {
      put(app, "template.yaml", app);
      put(app, "openapi.yaml", app);
    }

    assertEquals("b", find("b", folder).template());
    assertEquals("Several apps found: a, b. Choose one with --app.", failure(null));
    assertEquals("No app named c found, only a, b.", failure("c"));
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertTrue(
        failure(null).startsWith("No app found: none of the 1 class path entries holds META-INF/"));
    put("notes", "template.yaml", "T");
    assertEquals(
        "The app notes has a template but no openapi.yaml beside it. Build it again.",
        failure(null));
  }

  private String failure(String app) {
    return assertThrows(LocalException.class, () -> find(app, folder)).getMessage();
  }

  private static AppDocuments find(String app, Path... classPath) {
    return AppDocuments.find(List.of(classPath), app);
  }

  private void put(String app, String name, String text) throws IOException {
    Path file = folder.resolve("META-INF/narae").resolve(app).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
