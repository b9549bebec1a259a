package dev.narae.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.narae.json.JsonCodec;
import dev.narae.validation.Violation;
import dev.narae.validation.Violations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson's annotations: what is written is what databind writes, and what it writes is read. */
class JacksonTest {
  private static final int ROUNDS = 300;

  @TempDir static Path temp;
  private static JacksonApp app;

  @BeforeAll
  static void compile() throws IOException {
    app = JacksonApp.compile(temp);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Numbers",
        "Texts",
        "Times",
        "Containers",
        "Renamed",
        "Directions",
        "Getters",
        "Setters",
        "NonNull",
        "NonAbsent",
        "NonEmpty",
        "NonDefault",
        "Values",
        "Formats",
        "Ordered",
        "Alphabetic",
        "SnakeCase",
        "UpperSnakeCase",
        "UpperCamelCase",
        "LowerCase",
        "KebabCase",
        "LowerDotCase",
        "LowerCamelCase"
      })
  void randomValuesAreWrittenAndReadAsDatabindDoes(String type) throws Exception {
    JsonCodec<Object> codec = app.codec(type);
    for (long seed = 0; seed < ROUNDS; seed++) {
      String at = type + " of seed " + seed;
      Object value = new RandomValues(seed).record(app.type(type));
      byte[] document = JacksonApp.DATABIND.writeValueAsBytes(value);
      assertEquals(text(document), text(codec.toBytes(value)), at);

      Violations violations = new Violations();
      Object read = codec.fromBytes(document, violations);
      assertEquals(List.of(), violations.list(), at);
      assertEquals(JacksonApp.DATABIND.readValue(document, app.type(type)), read, at);
    }
  }

  @Test
  void everyAliasIsReadAndItsPropertyIsCheckedUnderItsName() throws Exception {
    for (String name : List.of("title", "titel", "heading")) {
      Violations violations = new Violations();
      Object read = renamed("\"" + name + "\":\"Faust\"", violations);
      assertEquals(List.of(), violations.list());
      assertTrue(read.toString().contains("title=Faust"), read::toString);
    }
    Violations violations = new Violations();
    renamed("\"titel\":\"" + "x".repeat(21) + "\"", violations);
    assertEquals("/title size", only(violations));
  }

  @Test
  void aPropertyUnderTwoOfItsNamesIsAViolation() throws Exception {
    Violations violations = new Violations();
    assertNull(renamed("\"titel\":\"a\",\"heading\":{\"b\":[]}", violations));
    assertEquals("/heading duplicate", only(violations));
  }

  @Test
  void aPropertyThatIsOnlyWrittenIsIgnoredWhenItIsSent() throws Exception {
    Violations violations = new Violations();
    String json =
        "{\"id\":5,\"internal\":[],\"secret\":\"s\",\"cache\":\"c\",\"password\":\"p\",\"name\":\"n\","
            + "\"shown\":\"s\"}";
    Object read = app.codec("Directions").fromBytes(json.getBytes(UTF_8), violations);
    assertEquals(List.of(), violations.list());
    assertEquals(
        "Directions[id=null, password=p, name=n, internal=null, hidden=null, cache=null, shown=s]",
        read.toString());
  }

  @Test
  void aDateThatThereIsNotIsAViolationThatTellsTheForm() throws Exception {
    String json =
        JacksonApp.DATABIND
            .writeValueAsString(new RandomValues(1).record(app.type("Formats")))
            .replaceFirst("\"date\":\"[^\"]*\"", "\"date\":\"31.02.2026\"");
    Violations violations = new Violations();
    assertNull(app.codec("Formats").fromBytes(json.getBytes(UTF_8), violations));
    assertEquals("/date format", only(violations));
    assertTrue(violations.list().get(0).message().contains("dd.MM.uuuu"));
  }

  @Test
  void theNamingOfJackson3IsReadByItsName() {
    var compilation =
        javac()
            .withProcessors(new NaraeProcessor(), new ComponentProcessor())
            .compile(
                source(
                    "tools.jackson.databind.annotation.JsonNaming",
                    "package tools.jackson.databind.annotation;"
                        + " public @interface JsonNaming { Class<?> value(); }"),
                source(
                    "tools.jackson.databind.PropertyNamingStrategies",
                    "package tools.jackson.databind; public class PropertyNamingStrategies {"
                        + " public static class SnakeCaseStrategy {} }"),
                source(
                    "three.App",
                    "package three; @dev.narae.annotation.LambdaApp(name = \"three\") interface App"
                        + " {}"),
                source(
                    "three.Thing",
                    "package three; @dev.narae.annotation.Shape"
                        + " @tools.jackson.databind.annotation.JsonNaming("
                        + "tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)"
                        + " record Thing(String firstName) {}"));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("three.ThingJson")
        .contentsAsUtf8String()
        .contains("\"first_name\"");
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  @Test
  void parametersAndFormsHaveTheNamesOfProperties() {
    try (Function function = app.function()) {
      assertEquals(200, function.get("/search?first-name=Ann&by=me").status());
      assertEquals("Annnull", function.get("/search?first-name=Ann&by=me").body().asText());
      Function.Answer tooLong = function.get("/search?first-name=Annabel");
      assertEquals("first-name", tooLong.body().at("/violations/0/parameter").asText());
      Function.Answer form =
          function.send(
              "POST",
              "/search",
              "first-name=Ann",
              Map.of("content-type", "application/x-www-form-urlencoded"),
              List.of());
      assertEquals("Annnull", form.body().asText());
    }
  }

  @Test
  void theDocumentSaysWhichWayPropertiesGoAndWhatMayBeLeftOut() throws Exception {
    JsonNode document = app.document();
    JsonNode directions = document.at("/components/schemas/Directions");
    JsonNode properties = directions.get("properties");
    assertEquals(List.of("id", "password", "name", "shown"), names(properties));
    assertEquals("true", properties.at("/id/readOnly").asText());
    assertEquals("true", properties.at("/password/writeOnly").asText());
    assertEquals("[\"name\",\"shown\"]", directions.get("required").toString());

    JsonNode answer = document.at("/components/schemas/NonEmpty");
    assertEquals("[\"count\",\"flag\",\"always\"]", answer.get("required").toString());
    assertEquals("\"string\"", answer.at("/properties/text/type").toString());
    assertEquals("[\"string\",\"null\"]", answer.at("/properties/always/type").toString());

    JsonNode parameters = document.at("/paths/~1search/get/parameters");
    assertEquals(1, parameters.size());
    assertEquals("first-name", parameters.at("/0/name").asText());
    JsonNode form =
        document.at("/paths/~1search/post/requestBody/content/multipart~1form-data/schema");
    assertEquals(List.of("first-name"), names(form.get("properties")));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static @Nullable Object renamed(String title, Violations violations) throws Exception {
    String json =
        "{\"na\\\"me \u00e4\":\"n\",\"method\":\"m\",\"argument\":\"a\",\"same\":\"s\","
            + title
            + "}";
    return app.codec("Renamed").fromBytes(json.getBytes(UTF_8), violations);
  }

  private static String only(Violations violations) {
    assertEquals(1, violations.count(), () -> violations.list().toString());
    Violation violation = violations.list().get(0);
    return violation.pointer() + " " + violation.code();
  }

  private static String text(byte[] utf8) {
    return new String(utf8, UTF_8);
  }
}
