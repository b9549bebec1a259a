package dev.narae.local.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListedFilesTest {
  @Test
  void areAllInTheRepositoryAndNamedRelativeToIt() throws IOException {
    List<Path> paths = ListedFiles.paths();

    assertTrue(paths.size() > 30, paths::toString);
    for (Path path : paths) {
      assertTrue(Files.isRegularFile(path), path::toString);
    }
    for (String line : ListedFiles.lines()) {
      assertTrue(line.matches("\\./[a-z0-9./_A-Z-]+\\.jar"), line);
    }
  }

  /** The root pom manages other versions for users, which must not reach DynamoDB Local. */
  @Test
  void haveTheVersionsDynamoDbLocalWasBuiltWith() throws IOException {
    Map<String, Set<String>> versions =
        ListedFiles.lines().stream()
            .map(line -> line.split("/"))
            .collect(
                Collectors.groupingBy(
                    parts -> String.join(".", List.of(parts).subList(1, parts.length - 3)),
                    Collectors.mapping(parts -> parts[parts.length - 2], Collectors.toSet())));

    assertEquals(
        Set.of(builtWith("aws-java-sdk-v2.version")), versions.get("software.amazon.awssdk"));
    assertEquals(
        Set.of(builtWith("jackson.datatype.jsr310.version")),
        versions.get("com.fasterxml.jackson.core"));
    assertEquals(Set.of(builtWith("jetty.version")), versions.get("org.eclipse.jetty"));
    assertEquals(
        Set.of(builtWith("sqlite4java.version")), versions.get("com.almworks.sqlite4java"));
  }

  @Test
  void holdNoClientOfItsTelemetry() throws IOException {
    for (String line : ListedFiles.lines()) {
      assertFalse(line.contains("/pinpoint/") || line.contains("/cognito"), line);
    }
  }

  /** A property of the pom inside the jar of DynamoDB Local. */
  private static String builtWith(String property) throws IOException {
    String pom = "/META-INF/maven/software/amazon/dynamodb/DynamoDBLocal/pom.xml";
    try (InputStream in = EngineMain.class.getResourceAsStream(pom)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String value = text.replaceAll("(?s).*<" + property + ">([^<]*)<.*", "$1");
      assertTrue(value.length() < 20, property);
      return value;
    }
  }
}
