package dev.narae.infra;

import dev.narae.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the sample's build made. */
final class Sample {
  private Sample() {}

  /** The jar for Lambda. */
  static Path jar() {
    return built("narae.sample.jar");
  }

  /** The generated template, as the local server reads it. */
  static Template template() throws IOException {
    String issuer = "https://issuer.example";
    return Template.parse(
        "notes", Files.readString(built("narae.sample.template")), Map.of(), issuer);
  }

  private static Path built(String property) {
    Path file = Path.of(System.getProperty(property)).normalize();
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(file + " is missing: run ./mvnw package -pl sample-app -am");
    }
    return file;
  }
}
