package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Types with a factory, renamed constants and {@code @JsonValue} at every place they can have. */
class TextTypesTest {
  private static final String SHIRT =
      """
      {"color":"#ff0000","size":"x-large","sku":7,"prints":["#00ff00"],"fits":["small","MEDIUM"],
       "version":"17.0.15","from":1,"to":2}
      """;

  @TempDir static Path temp;
  private static GroupsApp app;

  @BeforeAll
  static void start() {
    app = GroupsApp.start(temp);
  }

  @AfterAll
  static void stop() {
    if (app != null) {
      app.close();
    }
  }

  @Test
  void theyAreReadFromTheQueryHeadersAndCookies() {
    Function.Answer answer =
        app.function()
            .send(
                "GET",
                "/texts?color=%23ff0000&more=%23000001&sizes=small&sizes=MEDIUM&sku=1&sku=2",
                null,
                Map.of("version", "21.0.1"),
                List.of("theme=#abcdef"));
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        "#ff0000 LARGE [#000001] [SMALL, MEDIUM] 21.0.1 Optional[#abcdef] [Sku[number=1],"
            + " Sku[number=2]]",
        answer.body().asText());
  }

  @Test
  void whatTheFactoryRefusesIsAViolationWithoutItsWords() {
    Function.Answer answer =
        app.function()
            .send(
                "GET",
                "/texts?color=red&size=LARGE&more=%23xxxxxx&sizes=SMALL&sku=13",
                null,
                Map.of("version", "new"),
                List.of("theme=dark"));
    assertEquals(
        List.of(
            "cookie theme format",
            "header version format",
            "query color format",
            "query more format",
            "query size enum",
            "query sizes enum",
            "query sku invalid"),
        GroupsApp.violations(answer));
    assertFalse(answer.body().toString().contains("secret"));
    assertTrue(answer.body().toString().contains("must be one of small, x-large, MEDIUM"));
    assertTrue(answer.body().toString().contains("13 is never given"));
  }

  @Test
  void theyTravelInJsonAndAreStoredAsTextAndKeys() {
    Function.Answer put = app.function().send("PUT", "/shirts", SHIRT);
    assertEquals(200, put.status(), () -> String.valueOf(put.body()));
    Map<String, AttributeValue> item =
        app.client().scan(s -> s.tableName("shirts-dev")).items().get(0);
    assertEquals("#ff0000", item.get("color").s());
    assertEquals("x-large", item.get("size").s());
    assertEquals(List.of("#00ff00"), item.get("prints").ss());
    assertEquals("17.0.15", item.get("version").s());
    assertEquals("7", item.get("sku").n());

    Function.Answer read = app.function().get("/shirts/%23ff0000/x-large".replace("%23", "#"));
    assertEquals(200, read.status(), () -> String.valueOf(read.body()));
    assertEquals("x-large", read.body().get("size").asText());
    assertEquals("#000000", read.body().get("thread").asText());
    assertEquals("small", read.body().get("label").asText());
    assertEquals(7, read.body().get("sku").asInt());
  }

  @Test
  void wrongTextsInJsonAreViolationsAtTheirPlace() {
    assertEquals(
        List.of("/color - format", "/fits/0 - enum", "/prints/0 - format", "/sku - invalid"),
        GroupsApp.violations(
            app.function()
                .send(
                    "PUT",
                    "/shirts",
                    SHIRT
                        .replace("#ff0000", "red")
                        .replace("\"small\"", "\"SMALL\"")
                        .replace("#00ff00", "green")
                        .replace(":7", ":13"))));
  }

  @Test
  void aStoredItemThatItsConstructorRefusesIsABugOfTheServiceNotOfTheClient() {
    app.client()
        .putItem(
            p ->
                p.tableName("shirts-dev")
                    .item(
                        Map.of(
                            "color", AttributeValue.fromS("#000002"),
                            "size", AttributeValue.fromS("small"),
                            "sku", AttributeValue.fromN("1"),
                            "version", AttributeValue.fromS("17"),
                            "from", AttributeValue.fromN("2"),
                            "to", AttributeValue.fromN("1"))));
    Function.Answer answer = app.function().get("/shirts/#000002/small");
    assertEquals(500, answer.status());
    assertFalse(answer.body().toString().contains("from must"));
  }

  @Test
  void theDocumentHasTheirTextsAndNames() throws IOException {
    String document = Files.readString(temp.resolve("classes/META-INF/narae/groups/openapi.yaml"));
    String size = document.substring(document.indexOf("    Size:"));
    size = size.substring(0, size.indexOf("    Sku:"));
    assertTrue(size.contains("enum: [small, x-large, MEDIUM]"), size);
    assertFalse(size.contains("LARGE"), size);
    assertFalse(document.contains("    Color:"), "a text type is a string where it stands");
    assertTrue(document.contains("default: x-large"), document);
  }
}
