package dev.narae.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the jar that Lambda gets, and what has no business there. */
class LambdaJarTest {
  /** Most of it is the AWS SDK; what is over this needs a reason. */
  private static final long MOST_BYTES = 9_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev/narae/lambda/LambdaHandler.class",
        "dagger/internal/DoubleCheck.class",
        "software/amazon/awssdk/services/dynamodb/DynamoDbClient.class"
      })
  void holdsWhatAFunctionRuns(String file) throws IOException {
    assertTrue(files().contains(file), file);
  }

  @Test
  void holdsTheHandlerThatTheTemplateNames() throws IOException {
    String handler = Sample.template().function().handlerClass();

    assertTrue(files().contains(handler.replace('.', '/') + ".class"), handler);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/narae/",
        "com/amazonaws/services/dynamodbv2/",
        "com/fasterxml/jackson/databind/",
        "com/palantir/javapoet/",
        "dagger/internal/codegen/",
        "dev/narae/local/",
        "dev/narae/processor/",
        "io/netty/",
        "org/apache/hc/",
        "org/apache/http/",
        "software/amazon/dynamodb/",
        "tools/jackson/"
      })
  void holdsNothingThatOnlyABuildOrALaptopNeeds(String folder) throws IOException {
    List<String> found = files().stream().filter(file -> file.startsWith(folder)).toList();

    assertEquals(List.of(), found);
  }

  @Test
  void staysSmall() throws IOException {
    long bytes = Files.size(Sample.jar());

    System.out.printf("The sample's jar for Lambda: %,d bytes.%n", bytes);
    assertTrue(bytes <= MOST_BYTES, bytes + " bytes are more than " + MOST_BYTES);
  }

  private static List<String> files() throws IOException {
    try (ZipFile jar = new ZipFile(Sample.jar().toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }
}
