package dev.narae.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The app in {@code good/answers}, running, with its OpenAPI document. */
record AnswersApp(Function function, JsonNode document) {

  static AnswersApp start(Path folder) throws IOException {
    Path sources = Path.of("src/test/resources/good/answers");
    Path classes = Javac.into(folder).compileAll(sources).orThrow().classes();
    String yaml = Files.readString(classes.resolve("META-INF/narae/answers/openapi.yaml"));
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return new AnswersApp(
        Function.load("answers.AnswersAppHandler", Map.of(), classes),
        new ObjectMapper().valueToTree(tree));
  }
}
