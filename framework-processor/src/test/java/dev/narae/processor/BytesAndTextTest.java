package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and results that are bytes and text, driven through generated code. */
class BytesAndTextTest {
  private static final byte[] BYTES = {0, 1, (byte) 0xff, '\n'};

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

  @ParameterizedTest
  @ValueSource(
      strings = {"application/octet-stream", "image/png", "text/plain", "application/json"})
  void bytesOfAnyTypeAreTakenAndAnsweredAsTheyAre(String type) {
    JsonNode answer = sendBytes("POST", "/bytes", type);
    assertEquals(200, answer.get("statusCode").asInt());
    assertEquals("application/octet-stream", answer.at("/headers/content-type").asText());
    assertTrue(answer.get("isBase64Encoded").asBoolean());
    assertArrayEquals(BYTES, Base64.getDecoder().decode(answer.get("body").asText()));
  }

  @Test
  void bytesAreRequiredUnlessTheyAreOptional() {
    Function.Answer missing = function.send("POST", "/bytes", null);
    assertEquals(422, missing.status());
    assertEquals("required", missing.body().at("/violations/0/code").asText());
    assertEquals(-1, function.send("PUT", "/bytes", null).body().asInt());
    assertEquals("4", sendBytes("PUT", "/bytes", "image/png").get("body").asText());
  }

  @Test
  void aBinaryKeepsItsType() {
    JsonNode answer = sendBytes("POST", "/files", "image/png; x=y");
    assertEquals(201, answer.get("statusCode").asInt());
    assertEquals("image/png; x=y", answer.at("/headers/content-type").asText());
    assertArrayEquals(BYTES, Base64.getDecoder().decode(answer.get("body").asText()));
    assertEquals("none", function.send("PUT", "/files", null).body().asText());
  }

  @Test
  void aBodyWithoutATypeIsBytesOfWhichNothingIsKnown() {
    ObjectNode event = Function.event("PUT", "/files", "x", Map.of(), List.of());
    ((ObjectNode) event.get("headers")).remove("content-type");
    assertEquals("application/octet-stream", function.invoke(event).get("body").asText());
  }

  @Test
  void textIsTakenAsItIsAndAnsweredAsPlainText() {
    Function.Answer answer = send("POST", "/texts", "\"quoted\" ö", "text/plain;charset=UTF-8");
    assertEquals(200, answer.status());
    assertEquals("text/plain; charset=utf-8", answer.header("content-type"));
    assertEquals("\"quoted\" ö", answer.body().asText());
  }

  @Test
  void textMayBeAJsonString() {
    assertEquals("a\nb", send("POST", "/texts", "\"a\\nb\"", "application/json").body().asText());
    assertEquals(422, send("POST", "/texts", "{}", "application/json").status());
    assertEquals(400, send("POST", "/texts", "a", "application/json").status());
  }

  @Test
  void textOfAnotherTypeOrCharsetIsNotRead() {
    assertEquals(415, send("POST", "/texts", "a", "text/html").status());
    assertEquals(415, send("POST", "/texts", "a", "text/plain; charset=iso-8859-1").status());
  }

  @Test
  void bytesThatAreNoTextAreABadRequest() {
    JsonNode answer = sendBytes("POST", "/texts", "text/plain");
    assertEquals(400, answer.get("statusCode").asInt());
  }

  @Test
  void textIsCheckedLikeAnyValue() {
    Function.Answer answer = send("POST", "/texts", "  ", "text/plain");
    assertEquals(422, answer.status());
    assertEquals("notBlank", answer.body().at("/violations/0/code").asText());
    assertEquals("", answer.body().at("/violations/0/pointer").asText());
    assertEquals(422, send("POST", "/texts", "x".repeat(21), "text/plain").status());
    assertEquals(422, function.send("POST", "/texts", null).status());
  }

  @Test
  void missingTextIsItsDefaultOrEmpty() {
    assertEquals("nothing", function.send("PUT", "/texts", null).body().asText());
    assertEquals("Optional.empty", function.send("PATCH", "/texts", null).body().asText());
    assertEquals("Optional[a]", send("PATCH", "/texts", "a", "text/plain").body().asText());
  }

  @Test
  void anOptionalThatIsEmptyIsNotFound() {
    assertEquals(404, function.get("/images/none").status());
    assertEquals(404, function.get("/words/none").status());
    assertEquals("a", function.get("/words/a").body().asText());
  }

  @Test
  void bytesOfATypeThatIsTextGoAsText() {
    JsonNode image = invoke("/images/a");
    assertEquals("image/png", image.at("/headers/content-type").asText());
    assertTrue(image.get("isBase64Encoded").asBoolean());
    JsonNode script = invoke("/scripts/a");
    assertEquals("text/javascript", script.at("/headers/content-type").asText());
    assertFalse(script.get("isBase64Encoded").asBoolean());
    assertEquals("a", script.get("body").asText());
  }

  @Test
  void aResponseChoosesTheTypeOfItsText() {
    JsonNode page = invoke("/pages/a");
    assertEquals("text/html; charset=utf-8", page.at("/headers/content-type").asText());
    assertEquals("<p>a</p>", page.get("body").asText());
  }

  @Test
  void aRouteThatAnswersNullIsABug() {
    assertEquals(500, function.get("/nulls").status());
  }

  private static Function.Answer send(String method, String path, String body, String type) {
    return function.send(method, path, body, Map.of("content-type", type), List.of());
  }

  private static JsonNode sendBytes(String method, String path, String type) {
    String body = Base64.getEncoder().encodeToString(BYTES);
    ObjectNode event = Function.event(method, path, body, Map.of("content-type", type), List.of());
    return function.invoke(event.put("isBase64Encoded", true));
  }

  private static JsonNode invoke(String path) {
    return function.invoke(Function.event("GET", path, null, Map.of(), List.of()));
  }
}
