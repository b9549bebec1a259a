package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** JSON of any form at every place it can have, through generated code and a table. */
class FreeValuesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FREE =
      """
      {"any":{"b":[1,2.50,"x",null,true,{}],"a":null},"list":[1,"two",[3]],\
      "map":{"z":false,"y":{"deep":[[]]}},"perhaps":null,"nothing":null,\
      "settings":{"a":[1,null]}}""";

  @TempDir static Path temp;
  private static ValuesApp app;

  @BeforeAll
  static void start() {
    app = ValuesApp.start(temp);
  }

  @AfterAll
  static void stop() {
    if (app != null) {
      app.close();
    }
  }

  @Test
  void freeValuesAreWrittenAsTheyWereRead() {
    String json = FREE.replace(",\"settings\":{\"a\":[1,null]}", "");
    JsonBody answer = send("/free", json);
    assertEquals(FREE, answer.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,2]",
        "{\"b\":1,\"a\":[]}",
        "\"text\"",
        "12345678901234567890.123456789",
        "false",
        "[null]"
      })
  void theyAreBodiesAndResults(String json) {
    assertEquals(json, send("/anything", json).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"any\":{\"b\" ; \"any\":null,\"x\":{\"b\" ; /any required",
        "[1,\"two\" ; [null,\"two\" ; /list/0 required",
        "2.50 ; 1e999 ; /any/b/1 range",
        "{\"deep\":[[]]} ; null ; /map/y required",
      })
  void nullOutsideAndNumbersBeyondLimitsAreViolations(
      String right, String wrong, String violation) {
    Function.Answer answer = app.function().send("POST", "/free", FREE.replace(right, wrong));
    assertEquals(List.of(violation), ValuesApp.violations(answer));
  }

  @Test
  void aFreeValueIsNeverDeeperThanTheLimit() {
    String deep = "[".repeat(65) + "]".repeat(65);
    assertEquals(400, app.function().send("POST", "/anything", deep).status());
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', Patch.absent",
    "'{\"settings\":null}', Patch[null]",
    "'{\"settings\":[1]}', Patch[[1]]"
  })
  void aPatchTellsAbsentFromNull(String json, String text) {
    assertEquals(text, app.function().send("PATCH", "/free", json).body().asText());
  }

  @Test
  void theyAreStoredAsMapsAndLists() throws Exception {
    String json = "{\"id\":\"free\",\"free\":" + FREE + "}";
    Function.Answer answer = app.function().send("PUT", "/kept/free", json);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        JSON.readTree(FREE.replace("2.50", "2.5")),
        answer.body().get("free"),
        "no zeros at the end");
    Map<String, AttributeValue> any = app.item("free").get("free").m().get("any").m();
    assertEquals(true, any.get("a").nul());
    assertEquals("x", any.get("b").l().get(2).s());
  }

  @Test
  void theDocumentAllowsAnything() {
    assertEquals("{\"description\":\"whatever it is\"}", property("any"));
    assertEquals("{\"type\":\"array\",\"items\":{}}", property("list"));
    assertEquals("{\"default\":{\"a\":[1,null]}}", property("settings"));
    assertTrue(app.schema("Free").get("required").toString().contains("any"));
  }

  private static String property(String name) {
    return app.schema("Free").at("/properties/" + name).toString();
  }

  private static JsonBody send(String path, String json) {
    return new JsonBody(
        app.function()
            .invoke(Function.event("POST", path, json, Map.of(), List.of()))
            .path("body")
            .asText());
  }

  /** A body as it was sent. */
  private record JsonBody(String text) {}
}
