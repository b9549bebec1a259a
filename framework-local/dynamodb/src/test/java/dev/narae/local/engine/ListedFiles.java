package dev.narae.local.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The generated list of the files DynamoDB Local is made of. */
final class ListedFiles {
  private ListedFiles() {}

  /** The lines. */
  static List<String> lines() throws IOException {
    try (InputStream in =
        EngineMain.class.getResourceAsStream("/META-INF/narae/dynamodb-local.classpath")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The files in the repository of this build. */
  static List<Path> paths() throws IOException {
    Path repository = Path.of(System.getProperty("narae.repository"));
    return lines().stream().map(line -> repository.resolve(line).normalize()).toList();
  }
}
