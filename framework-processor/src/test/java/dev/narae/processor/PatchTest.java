package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Components that tell absent from null, driven through generated code. */
class PatchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path temp;
  private static Function function;

  @BeforeAll
  static void start() {
    function = TypesApp.start(temp);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void absentNullAndAValueAreThreeThings() throws Exception {
    String body =
        """
        {"rank":null,"tags":["a","b"],"day":"2026-01-31","due":null,
         "draft":{"text":"t","version":1}}
        """;
    Function.Answer answer = function.send("PATCH", "/patches", body);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        JSON.readTree(
            """
            ["Patch.absent","Patch[null]","Patch[[a, b]]","Patch[null]",
             "Patch[Day[date=2026-01-31]]","Patch[Draft[text=t, version=1]]"]
            """),
        answer.body());
  }

  @Test
  void anEmptyChangeIsAllAbsent() {
    JsonNode answer = function.send("PATCH", "/patches", "{}").body();
    answer.forEach(text -> assertEquals("Patch.absent", text.asText()));
    assertEquals(6, answer.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"title\":null,\"rank\":9,\"due\":\"2026-01-31\"}",
        "{\"title\":\"a\",\"rank\":null,\"tags\":[],\"due\":null,\"day\":null,\"draft\":null}"
      })
  void aChangeIsWrittenAsItWasRead(String json) throws Exception {
    assertEquals(JSON.readTree(json), function.send("PUT", "/patches", json).body());
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"title\":\" \"}', /title, notBlank",
    "'{\"rank\":10}', /rank, max",
    "'{\"tags\":[\"a\",\"b\",\"c\"]}', /tags, size",
    "'{\"tags\":[\"a\",\"\"]}', /tags/1, notBlank",
    "'{\"due\":\"today\"}', /due, format",
    "'{\"draft\":{\"version\":1}}', /draft/text, required",
    "'{\"rank\":\"x\"}', /rank, type",
  })
  void aValueIsCheckedWhenThereIsOne(String json, String pointer, String code) {
    Function.Answer answer = function.send("PATCH", "/patches", json);
    assertEquals(422, answer.status());
    assertEquals(1, answer.body().get("violations").size());
    assertEquals(pointer, answer.body().at("/violations/0/pointer").asText());
    assertEquals(code, answer.body().at("/violations/0/code").asText());
  }

  @Test
  void theDocumentSaysWhatAbsentAndNullMean() throws Exception {
    Path document = temp.resolve("classes/META-INF/narae/types/openapi.yaml");
    JsonNode schema =
        new YAMLMapper().readTree(Files.readString(document)).at("/components/schemas/EditDraft");
    assertEquals(true, schema.path("required").isMissingNode());
    assertEquals(
        JSON.readTree(
            """
            {"type":["string","null"],"minLength":1,"pattern":"\\\\S","description":
             "the new title. If it is missing, it stays as it is; null clears it."}
            """),
        schema.at("/properties/title"));
    assertEquals(
        JSON.readTree(
            "{\"type\":[\"integer\",\"null\"],\"format\":\"int32\",\"maximum\":9,"
                + "\"description\":\"If it is missing, it stays as it is; null clears it.\"}"),
        schema.at("/properties/rank"));
  }
}
