package dev.narae.docs.full;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we generate and write for AWS, in the judgement of the tools that read it. */
@Timeout(600)
class DocumentChecksTest {
  private static final Path ROOT = Path.of(System.getProperty("narae.root")).normalize();

  /** The sample, and the services whose documents the processor's own tests compare. */
  static List<Path> apps() throws IOException {
    Path golden = ROOT.resolve("framework-processor/src/test/resources/golden");
    try (Stream<Path> files = Files.walk(golden)) {
      return Stream.concat(
              Stream.of(ROOT.resolve("sample-app/target/narae")),
              files.filter(file -> file.endsWith("template.yaml")).map(Path::getParent).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("apps")
  void passTheDocumentsOfAnApp(Path folder) throws Exception {
    run(".ci/check-documents.sh", folder + "/template.yaml", folder + "/openapi.yaml");
  }

  @Test
  void passTheBootstrapStack() throws Exception {
    run(".ci/install-tools.sh");
    run("target/tools/python/bin/cfn-lint", "--include-checks", "I", "--", "infra/bootstrap.yaml");
  }

  private static void run(String... command) throws Exception {
    command[0] = ROOT.resolve(command[0]).toString();
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + output);
  }
}
