package dev.narae.local.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.error.LocalException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineFilesTest {
  @TempDir Path empty;

  @Test
  void looksInTheNamedRepositoryThenInMavensThenInTheUsersHome() {
    Properties system = new Properties();
    system.setProperty("user.home", empty.toString());
    assertEquals(empty.resolve(".m2").resolve("repository"), EngineFiles.repository(system));
    system.setProperty("maven.repo.local", empty.resolve("maven").toString());
    assertEquals(empty.resolve("maven"), EngineFiles.repository(system));
    system.setProperty("narae.repository", empty.resolve("narae").toString());
    assertEquals(empty.resolve("narae"), EngineFiles.repository(system));
  }

  @Test
  void namesTheCommandThatFetchesMissingFiles() {
    LocalException e = assertThrows(LocalException.class, () -> EngineFiles.locate(empty));

    assertTrue(e.getMessage().contains("are not in the Maven repository " + empty), e.getMessage());
    assertTrue(
        e.getMessage()
            .matches(
                "(?s).*\n  mvn dependency:get"
                    + " -Dartifact=dev\\.narae:narae-dynamodb-local:[0-9][^\n]*\n.*"),
        e.getMessage());
    assertTrue(e.getMessage().contains("-Dnarae.repository=FOLDER"), e.getMessage());
  }

  @Test
  void findsTheJarOfDynamoDbLocal() {
    Path jar = EngineFiles.locate().mainJar();

    assertTrue(jar.getFileName().toString().matches("DynamoDBLocal-.*\\.jar"));
  }
}
