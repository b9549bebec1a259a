package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Types that code of the user's reads and writes, in a module of their own. */
class CustomCodecsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CODED =
      """
      {"price":[1.50,"EUR"],"prices":[[1,"KRW"],[2,"USD"]],"rebate":null,"fee":[0,"EUR"],\
      "at":{"lat":1.5,"lon":2.5},"places":{"home":{"lat":0.5,"lon":-0.5}},"heat":"21C",\
      "heats":{"-5C":1},"currency":"KRW","other":null,"color":"ff"}""";

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
  void theyAreReadAndWrittenByTheirOwnCode() {
    String json = CODED.replace(",\"fee\":[0,\"EUR\"]", "");
    String answer =
        app.function()
            .invoke(Function.event("POST", "/coded", json, Map.of(), List.of()))
            .path("body")
            .asText();
    assertEquals(CODED, answer);
  }

  @Test
  void theyAreBodiesResultsAndTextsInPaths() {
    assertEquals(
        "[5,\"EUR\"]", app.function().send("PUT", "/money", "[5,\"EUR\"]").body().toString());
    assertEquals("\"21C\"", app.function().get("/heat/21C").body().toString());
    assertEquals(List.of("heat format"), ValuesApp.violations(app.function().get("/heat/21F")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[1.50,\"EUR\"] ; [-1,{\"a\":[1,{}]},2] ; /price invalid",
        "[1.50,\"EUR\"] ; [1,\"Euro\"] ; /price invalid",
        "[1.50,\"EUR\"] ; 1 ; /price type",
        "[1.50,\"EUR\"] ; [true,\"EUR\"] ; /price/0 type",
        "[1.50,\"EUR\"] ; null ; /price required",
        "[2,\"USD\"] ; [-2,\"USD\",[]] ; /prices/1 invalid",
        "\"lat\":1.5 ; \"alt\":{\"lat\":[]} ; /at/alt type",
        "\"lat\":0.5 ; \"x\":0.5 ; /places/home invalid",
        "\"21C\" ; \"21\" ; /heat format",
        "\"-5C\" ; \"x\" ; /heats/x format",
        "\"KRW\",\"other\" ; \"nonsense\",\"other\" ; /currency invalid",
        "\"ff\" ; \"xyz\" ; /color invalid",
      })
  void whatTheyRefuseIsAViolationAndTheRestIsReadOn(String right, String wrong, String expected) {
    String json = CODED.replace(right, wrong);
    assertEquals(
        List.of(expected.split(",")),
        ValuesApp.violations(app.function().send("POST", "/coded", json)));
    String two = json.replace("[0,\"EUR\"]", "[-9,\"EUR\"]");
    assertEquals(
        List.of(expected.split(",")).size() + 1,
        ValuesApp.violations(app.function().send("POST", "/coded", two)).size());
  }

  @Test
  void theWordsOfTheUsersOwnCodeAreShownAndNoOthers() {
    assertEquals("must not be negative", message("[1.50,\"EUR\"]", "[-1]"));
    assertEquals("a currency has three letters", message("[1.50,\"EUR\"]", "[1,\"Euro\"]"));
    assertEquals("has lat and lon only", message("\"lat\":1.5", "\"x\":1"));
    assertEquals("is not acceptable", message("\"ff\"", "\"xyz\""));
  }

  private static String message(String right, String wrong) {
    return app.function()
        .send("POST", "/coded", CODED.replace(right, wrong))
        .body()
        .at("/violations/0/message")
        .asText();
  }

  @Test
  void theyAreStoredAsTheirJsonIs() throws Exception {
    String json = "{\"id\":\"coded\",\"coded\":" + CODED + "}";
    Function.Answer answer = app.function().send("PUT", "/kept/coded", json);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(JSON.readTree(CODED.replace("1.50", "1.5")), answer.body().get("coded"));
    Map<String, AttributeValue> item = app.item("coded").get("coded").m();
    assertEquals("1.5", item.get("price").l().get(0).n());
    assertEquals("2.5", item.get("at").m().get("lon").n());
    assertEquals("21C", item.get("heat").s());
    assertEquals("KRW", item.get("currency").s());
  }

  @Test
  void theDocumentSaysWhatIsKnown() {
    assertEquals(
        "{\"description\":\"An amount with its currency, in JSON an array of both.\"}",
        app.schema("Money").toString());
    assertEquals("{\"type\":\"string\"}", app.schema("Coded").at("/properties/heat").toString());
    assertEquals("{}", app.schema("Coded").at("/properties/currency").toString());
  }
}
