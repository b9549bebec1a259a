package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.narae.annotation.JsonLimits;
import dev.narae.processor.model.JsonLimitsModel;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code @JsonLimits} in generated code and in the document. S1. */
class JsonLimitsTest {
  @TempDir static Path lowFolder;
  @TempDir static Path highFolder;
  private static Function low;
  private static Function high;
  private static JsonNode document;

  @BeforeAll
  static void start() throws IOException {
    low = start("low", "Low", lowFolder);
    high = start("high", "High", highFolder);
    String yaml = Files.readString(lowFolder.resolve("classes/META-INF/narae/low/openapi.yaml"));
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    document = new ObjectMapper().valueToTree(tree);
  }

  private static Function start(String name, String prefix, Path folder) throws IOException {
    Path sources = Path.of("src/test/resources/good/limits").resolve(name);
    Path classes = Javac.into(folder).compileAll(sources).orThrow().classes();
    return Function.load("limits." + name + "." + prefix + "AppHandler", Map.of(), classes);
  }

  @AfterAll
  static void stop() {
    low.close();
    high.close();
  }

  private static int status(Function function, String body) {
    return function.send("POST", "/trees", body).status();
  }

  private static String nested(int levels) {
    return "{\"branches\":[".repeat(levels - 1) + "{}" + "]}".repeat(levels - 1);
  }

  @Test
  void aLoweredDepthRefusesWhatIsTakenOtherwise() {
    assertEquals(200, status(low, nested(2)));
    assertEquals(400, status(low, nested(3)));
    assertEquals(200, status(high, nested(3)));
  }

  @Test
  void aRaisedDepthTakesWhatIsRefusedOtherwise() {
    Function.Answer answer = high.send("POST", "/trees", nested(500));
    assertEquals(200, answer.status());
    assertEquals(500, answer.body().asInt());
    assertEquals(400, status(high, nested(501)));
  }

  @Test
  void aRaisedLengthOfNumbersTakesLongerOnes() {
    assertEquals(200, status(high, "{\"size\":" + "9".repeat(10_000) + "}"));
    assertEquals(400, status(high, "{\"size\":" + "9".repeat(10_010) + "}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"size\":123456}",
        "{\"othernames\":1}",
        "{\"name\":\"a text of more than 20 bytes\"}",
        "{\"x\":\"a text of more than 20 bytes\"}",
        "{\"x\":[1,2,3,4,5,6,7,8,9,10]}"
      })
  void otherLimitsHoldToo(String body) {
    assertEquals(400, status(low, body), body);
    assertEquals(200, status(high, body), body);
  }

  @Test
  void aBodyOfMoreBytesIsTooLarge() {
    String largest = "{\"name\":\"n\"}" + " ".repeat(108);
    assertEquals(200, status(low, largest));
    Function.Answer answer = low.send("POST", "/trees", largest + " ");
    assertEquals(413, answer.status());
    assertEquals("The body must have at most 120 bytes.", answer.body().get("detail").asText());
    assertEquals(413, status(low, "{".repeat(1_000)));
  }

  @Test
  void theDocumentTellsThatABodyCanBeTooLarge() {
    JsonNode response = document.at("/components/responses/ContentTooLarge");
    assertTrue(
        response.get("description").asText().startsWith("The body is larger than what is taken"),
        response.toString());
    assertTrue(response.get("content").has("application/problem+json"), response.toString());
    assertTrue(document.at("/paths/~1trees/post/responses").has("413"));
  }

  @Test
  void whatIsNotSaidIsTheDefault() throws ReflectiveOperationException {
    Object[] said = new Object[6];
    Object[] model = new Object[6];
    Object[] runtime = new Object[6];
    String[] members = {"depth", "bytes", "tokens", "name", "number", "string"};
    for (int i = 0; i < members.length; i++) {
      said[i] = JsonLimits.class.getMethod(members[i]).getDefaultValue();
      model[i] = JsonLimitsModel.class.getMethod(members[i]).invoke(JsonLimitsModel.DEFAULT);
      Method ofRuntime = dev.narae.json.JsonLimits.class.getMethod(members[i]);
      runtime[i] = ofRuntime.invoke(dev.narae.json.JsonLimits.DEFAULT);
    }
    assertEquals(List.of(said), List.of(model));
    assertEquals(List.of(said), List.of(runtime));
  }
}
