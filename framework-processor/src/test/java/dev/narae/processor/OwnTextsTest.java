package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An app's own texts of messages, from properties files that the build has copied. */
class OwnTextsTest {
  private static final Path SOURCES = Path.of("src/test/resources/good/texts");

  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("classes/META-INF/narae/" + file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Javac.Result compile() {
    return Javac.into(folder).compileAll(SOURCES);
  }

  private List<String> messages(String language) {
    try (Function app =
        Function.load("texts.TextsAppHandler", Map.of(), folder.resolve("classes"))) {
      Function.Answer answer =
          app.send(
              "POST",
              "/drafts",
              "{\"title\": \"long\", \"count\": 2}",
              Map.of("accept-language", language, "content-type", "application/json"),
              List.of());
      assertEquals(422, answer.status());
      JsonNode found = answer.body().path("violations");
      assertEquals(2, found.size());
      return List.of(
          answer.header("content-language"),
          found.path(0).path("message").asText(),
          found.path(1).path("message").asText());
    }
  }

  @Test
  void withoutFilesTheBuiltInTextsAreTold() {
    compile().orThrow();
    assertFalse(Files.exists(folder.resolve("classes/texts/TextsAppTexts.class")));
    assertEquals(
        List.of("en", "must have at most 2 characters", "must be at most 1"), messages("fr"));
    assertEquals(List.of("ko", "2자 이하여야 합니다", "1 이하여야 합니다"), messages("ko-KR"));
  }

  @Test
  void filesReplaceTextsInEveryLanguage() throws IOException {
    write("messages.properties", "# ours\nsize.text.max = keep it to {max} {max:letter|letters}\n");
    write("messages_ko.properties", "max={value}까지만\n");
    write(
        "messages_de.properties",
        "size.text.max=höchstens {max} Zeichen\\\n   , {zu.lang}\nzu.lang=bitte\n");
    compile().orThrow();
    assertEquals(List.of("en", "keep it to 2 letters", "must be at most 1"), messages("en"));
    assertEquals(List.of("ko", "2자 이하여야 합니다", "1까지만"), messages("ko"));
    assertEquals(
        List.of("de", "höchstens 2 Zeichen, bitte", "must be at most 1"), messages("de-AT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAR-250 | max=a\\nmaximum=b              | line 2: no message has the key maximum
          NAR-250 | size.text.most=b               | line 1: no message has the key size.text.most
          NAR-251 | \\n# a\\nmax=at most {max}     | line 3: {max} is no placeholder of the message max: use value
          NAR-251 | required=give {value}          | it has none
          NAR-252 | max=a\\nmin=b\\nmax=c          | line 3: max has a text already
          NAR-253 | max=a\\nmin=\\u12G4            | line 2: this is no entry
          """)
  void aMistakeInAFileIsOneErrorThatNamesItsLine(String id, String file, String expected)
      throws IOException {
    write("messages_ko.properties", file.replace("\\n", "\n"));
    Javac.Result result = compile();
    assertFalse(result.succeeded());
    assertEquals(1, result.errors().size(), result.messages());
    String error = result.errors().get(0);
    assertTrue(error.startsWith(id + ": messages_ko.properties, "), error);
    assertTrue(error.contains(expected), error);
  }

  @Test
  void everyTextOfTheRuntimeMayBeReplacedByItself() throws Exception {
    for (String language : List.of("English", "Korean")) {
      Field table =
          Class.forName("dev.narae.validation." + language + "Texts").getDeclaredField("TABLE");
      table.setAccessible(true);
      write(
          language.equals("Korean") ? "messages_ko.properties" : "messages.properties",
          (String) table.get(null));
    }
    compile().orThrow();
    assertEquals(List.of("ko", "2자 이하여야 합니다", "1 이하여야 합니다"), messages("ko"));
  }
}
