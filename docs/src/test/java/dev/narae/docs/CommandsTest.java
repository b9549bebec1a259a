package dev.narae.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two commands that the README promises are the ones that we run ourselves. */
class CommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"run", "test"})
  void areTheOnesOfTheContinuousIntegration(String name) throws IOException {
    String command = command("README.md", name);

    assertEquals(1, command.lines().count(), command);
    assertTrue(
        Files.readAllLines(Repository.file(".ci/run")).stream()
            .map(line -> line.strip() + " ")
            .anyMatch(line -> line.equals(command + " ") || line.startsWith(command + " > ")),
        () -> ".ci/run does not run " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "test"})
  void areTheSameInKorean(String name) throws IOException {
    assertEquals(command("README.md", name), command("README.ko.md", name));
  }

  private static String command(String file, String name) throws IOException {
    List<String> commands =
        Document.read(Repository.file(file)).blocks("command").stream()
            .filter(block -> block.subject().equals(name))
            .map(block -> block.text().strip())
            .toList();
    assertEquals(1, commands.size(), () -> file + " needs <!-- command: " + name + " --> once");
    return commands.get(0);
  }
}
