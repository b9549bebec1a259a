package dev.narae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.narae.lambda.LambdaHandler;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes the JVM spin classes while a function starts must not be in the class files. */
class StartUpTest {
  private static final List<String> SPINNERS =
      List.of("LambdaMetafactory", "StringConcatFactory", "SwitchBootstraps");

  @Test
  void noClassSpinsOthersForLambdasConcatenationOrPatterns()
      throws IOException, URISyntaxException {
    Path classes =
        Path.of(LambdaHandler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> found = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(classes)) {
      files = tree.filter(file -> file.toString().endsWith(".class")).toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String constants = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String spinner : SPINNERS) {
        if (constants.contains(spinner)) {
          found.add(classes.relativize(file) + " uses " + spinner);
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
