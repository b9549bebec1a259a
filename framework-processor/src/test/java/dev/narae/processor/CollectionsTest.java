package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections and sorted containers, through generated code and a table. */
class CollectionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SORTED =
      """
      {"names":["b","a","b"],"cells":[{"x":1,"y":2}],"numbers":[1,2,3],"colors":["RED","BLUE"],\
      "places":{"1":"a","2":"b","10":"c"},"prices":{"a":{"z":1},"b":{}},"perhaps":["a"],\
      "none":[],"two":[1,2]}""";
  private static final String UNSORTED =
      """
      {"names":["b","a","b"],"cells":[{"x":1,"y":2}],"numbers":[3,1,2],"colors":["BLUE","RED"],\
      "places":{"10":"c","2":"b","1":"a"},"prices":{"b":{},"a":{"z":1}},"perhaps":["a"]}""";

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
  void sortedContainersAreInTheirNaturalOrder() {
    assertEquals(SORTED, app.function().send("POST", "/collected", UNSORTED).body().toString());
    assertEquals("[1,2]", app.function().send("POST", "/sorted", "[2,1,2]").body().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[\"b\",\"a\",\"b\"] ; [\"b\",\" \"] ; /names/1 notBlank",
        "\"x\":1 ; \"x\":\"1\" ; /cells/0/x type",
        "[3,1,2] ; [3,1,3] ; /numbers/2 unique",
        "[\"BLUE\",\"RED\"] ; [\"BLUE\",\"red\"] ; /colors/1 enum",
        "\"10\":\"c\" ; \"02\":\"c\" ; /places/2 unique",
        "{\"b\":{} ; {\"b\":{\"a\":null} ; /prices/b/a required",
      })
  void wrongElementsAreAtTheirPointers(String right, String wrong, String violation) {
    Function.Answer answer =
        app.function().send("POST", "/collected", UNSORTED.replace(right, wrong));
    assertEquals(List.of(violation), ValuesApp.violations(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"names\":[],\"places\":{},\"data\":\"\",\"numbers\":[]} ; {}",
        "{\"names\":[\"a\"],\"places\":{\"1\":\"a\"},\"count\":1,\"data\":\"AA==\",\"numbers\":[1]} ;"
            + " {\"names\":[\"a\"],\"places\":{\"1\":\"a\"},\"count\":1,\"data\":\"AA==\",\"numbers\":[1]}"
      })
  void whatIsEmptyIsLeftOutIfThatIsAskedFor(String json, String answer) {
    assertEquals(answer, app.function().send("POST", "/sparse", json).body().toString());
  }

  @Test
  void theyAreStoredAndReadBack() throws Exception {
    String json = "{\"id\":\"collected\",\"collected\":" + SORTED + "}";
    Function.Answer answer = app.function().send("PUT", "/kept/collected", json);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(JSON.readTree(SORTED), answer.body().get("collected"));
    assertEquals(3, app.item("collected").get("collected").m().get("numbers").ns().size());

    String empty = SORTED.replace("[1,2,3]", "[]");
    Function.Answer again =
        app.function().send("PUT", "/kept/empty", "{\"id\":\"empty\",\"collected\":" + empty + "}");
    assertEquals(JSON.readTree(empty), again.body().get("collected"), "sets can't be empty");
  }

  @Test
  void theDocumentSaysWhatTheyAre() {
    assertEquals(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Color\"},"
            + "\"uniqueItems\":true,\"maxItems\":2}",
        app.schema("Collected").at("/properties/colors").toString());
  }
}
