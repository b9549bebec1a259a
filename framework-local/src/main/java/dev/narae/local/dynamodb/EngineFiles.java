package dev.narae.local.dynamodb;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The files DynamoDB Local is made of, found in the local Maven repository. None of them is on our
 * own class path, let alone on a user's.
 *
 * @param files in class path order
 */
record EngineFiles(List<Path> files) {
  private static final String LIST = "/META-INF/narae/dynamodb-local.classpath";
  private static final String PROPERTIES = "/META-INF/narae/dynamodb-local.properties";

  /** Copies the list. */
  EngineFiles {
    files = List.copyOf(files);
  }

  /** The files in the repository of this build. */
  static EngineFiles locate() {
    return locate(repository(System.getProperties()));
  }

  /**
   * The files in a repository.
   *
   * @throws LocalException if some are not there, with the command that fetches them
   */
  static EngineFiles locate(Path repository) {
    List<Path> files = listed().stream().map(file -> repository.resolve(file).normalize()).toList();
    List<Path> missing = files.stream().filter(file -> !Files.isRegularFile(file)).toList();
    if (!missing.isEmpty()) {
      throw new LocalException(
          """
          %d of the %d files of DynamoDB Local are not in the Maven repository %s, the first is %s.
          Fetch them with
            mvn dependency:get -Dartifact=%s
          or list that artifact as a dependency of the Maven plugin that starts the server. Another \
          repository is named with -Dnarae.repository=FOLDER."""
              .formatted(
                  missing.size(),
                  files.size(),
                  repository,
                  repository.relativize(missing.get(0)),
                  artifact()));
    }
    return new EngineFiles(files);
  }

  /**
   * Where Maven keeps its files: the property {@code narae.repository}, else {@code
   * maven.repo.local}, else {@code .m2/repository} in the user's home.
   */
  static Path repository(Properties system) {
    String home = system.getProperty("user.home", "");
    String usual = Path.of(home, ".m2", "repository").toString();
    String maven = system.getProperty("maven.repo.local", usual);
    return Path.of(system.getProperty("narae.repository", maven)).toAbsolutePath().normalize();
  }

  /** The jar of DynamoDB Local itself. */
  Path mainJar() {
    return files.stream()
        .filter(file -> file.getFileName().toString().startsWith("DynamoDBLocal-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("DynamoDB Local is not in its own list"));
  }

  private static List<String> listed() {
    return resource(LIST).lines().filter(line -> !line.isBlank()).toList();
  }

  private static String artifact() {
    return resource(PROPERTIES).strip().replace("artifact=", "");
  }

  private static String resource(String name) {
    try (InputStream in = EngineFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new LocalException(
            name
                + " is missing: put dev.narae:narae-dynamodb-local beside narae-local on the class"
                + " path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }
}
