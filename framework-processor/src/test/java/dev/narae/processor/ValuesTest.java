package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

/** Optionals of primitives, bytes and arrays, through generated code and a table. */
class ValuesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SIZES =
      """
      {"count":-3,"bytes":9007199254740993,"share":0.5,"names":["a","b"],"totals":{"b":1,"a":2}}""";
  private static final String NO_SIZES =
      """
      {"count":null,"bytes":null,"share":null,"names":null,"totals":null}""";
  private static final String BLOB =
      """
      {"data":"aGVsbG8/Pj4=","parts":["","AA==","/w=="],"named":{"a":"AQI="},"extra":null,\
      "greeting":"aGk="}""";
  private static final String GRID =
      """
      {"words":["a","ä"],"flags":[true,false],"shorts":[-32768],"ints":[1,-2,3],\
      "longs":[9007199254740993],"floats":[1.5],"doubles":[0.1,-2.0],"rows":[[1],[],[2,3]],\
      "cells":[{"x":1,"y":2}],"skus":[7,999],"days":["2026-11-22"],"colors":["BLUE","RED"],\
      "perhaps":[4],"none":[],"two":[1,2]}""";

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

  private static void assertEcho(String path, String json) throws Exception {
    Function.Answer answer = app.function().send("POST", path, json);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(JSON.readTree(json), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {SIZES, NO_SIZES})
  void optionalsOfPrimitivesAndContainersAreWrittenAsTheyWereRead(String json) throws Exception {
    assertEcho("/sizes", json);
  }

  @Test
  void absentOptionalsAreEmpty() throws Exception {
    JsonNode answer = app.function().send("POST", "/sizes", "{}").body();
    assertEquals(JSON.readTree(NO_SIZES), answer);
  }

  @Test
  void optionalsOfPrimitivesAreParametersAndResults() {
    assertEquals(
        "[\"OptionalInt[3]\",\"OptionalLong.empty\",\"OptionalDouble[0.25]\"]",
        app.function()
            .send("GET", "/sizes?count=3", null, Map.of("share", "0.25"), List.of())
            .body()
            .toString());
    assertEquals("5", app.function().get("/count?count=5").body().toString());
    assertEquals(404, app.function().get("/count").status());
    assertEquals(List.of("count type"), ValuesApp.violations(app.function().get("/count?count=x")));
  }

  @Test
  void bytesInJsonAreBase64AsDatabindWritesIt() throws Exception {
    Map<String, Object> blob = new LinkedHashMap<>();
    blob.put("data", "hello?>>".getBytes(StandardCharsets.UTF_8));
    blob.put("parts", List.of(new byte[0], new byte[1], new byte[] {-1}));
    blob.put("named", Map.of("a", new byte[] {1, 2}));
    blob.put("extra", null);
    blob.put("greeting", "hi".getBytes(StandardCharsets.UTF_8));
    assertEquals(BLOB, JSON.writeValueAsString(blob));

    String withoutDefault = BLOB.replace(",\"greeting\":\"aGk=\"", "");
    Function.Answer answer = app.function().send("POST", "/blob", withoutDefault);
    assertEquals(BLOB, answer.body().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "aGk, /data format",
    "aGk=aGk=, /data format",
    "_-8=, /data format",
    "'aG k=', /data format",
    "'aGVs\\nbG8=', /data format",
    "ä, /data format",
  })
  void whatIsNotBase64IsAViolation(String text, String violation) {
    String json = BLOB.replace("aGVsbG8/Pj4=", text);
    assertEquals(
        List.of(violation), ValuesApp.violations(app.function().send("POST", "/blob", json)));
  }

  @Test
  void wrongElementsOfBytesAreAtTheirPointers() {
    String json = BLOB.replace("\"AA==\"", "7").replace("AQI=", "AQI");
    assertEquals(
        List.of("/parts/1 type", "/named/a format"),
        ValuesApp.violations(app.function().send("POST", "/blob", json)));
  }

  @Test
  void bytesAsAWholeBodyStayAsTheyAre() {
    Function.Answer answer = app.function().send("POST", "/raw", "hello");
    assertEquals("application/octet-stream", answer.header("content-type"));
    assertEquals("aGVsbG8=", answer.body().asText(), "the event has bytes in Base64");
  }

  @Test
  void arraysAreReadAndWrittenAsDatabindDoes() throws Exception {
    assertEcho("/grid", GRID);
    assertEcho("/ints", "[1,2,3]");
    assertEcho("/ints", "[]");
    assertEquals(
        GRID.replace("[7,999]", "[]").replace("2026-11-22", ""),
        JSON.writeValueAsString(
            JSON.readValue(GRID.replace("[7,999]", "[]").replace("2026-11-22", ""), Grid.class)));
  }

  @Test
  void wrongElementsOfArraysAreAtTheirPointers() {
    String json =
        GRID.replace("[1,-2,3]", "[1,\"2\",3.5]")
            .replace("[[1],[],[2,3]]", "[[1],null,[2,true]]")
            .replace("[7,999]", "[7,1000]")
            .replace("\"y\":2", "\"z\":2")
            .replace("-32768", "-32769");
    assertEquals(
        List.of(
            "/shorts/0 range",
            "/ints/1 type",
            "/ints/2 range",
            "/rows/1 required",
            "/rows/2/1 type",
            "/cells/0/y required",
            "/skus/1 max"),
        ValuesApp.violations(app.function().send("POST", "/grid", json)));
  }

  @Test
  void arraysAreParametersWhereListsAre() {
    assertEquals(
        "[\"[a, b]\",\"[1, 2]\",\"[Sku[number=5]]\",\"[BLUE, RED]\"]",
        app.function()
            .get("/arrays?words=a&words=b&ints=1&ints=2&sku=5&color=BLUE&color=RED")
            .body()
            .toString());
    assertEquals(
        "[RED]", app.function().get("/arrays?words=a&ints=1&sku=5").body().get(3).asText());
    assertEquals(
        List.of("ints type", "sku max"),
        ValuesApp.violations(app.function().get("/arrays?words=a&ints=1&ints=x&sku=1000")).stream()
            .sorted()
            .toList());
  }

  @Test
  void everyTypeIsStoredAndReadBack() throws Exception {
    String json =
        "{\"id\":\"all\",\"sizes\":" + SIZES + ",\"blob\":" + BLOB + ",\"grid\":" + GRID + "}";
    Function.Answer answer = app.function().send("PUT", "/kept/all", json);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    JSON.readTree(json)
        .properties()
        .forEach(p -> assertEquals(p.getValue(), answer.body().get(p.getKey())));

    Map<String, AttributeValue> item = app.item("all");
    assertEquals("-3", item.get("sizes").m().get("count").n());
    assertArrayEquals(
        "hello?>>".getBytes(StandardCharsets.UTF_8),
        item.get("blob").m().get("data").b().asByteArray());
    assertEquals("-2", item.get("grid").m().get("ints").l().get(1).n());
  }

  @Test
  void anEmptyOptionalIsNotStored() {
    String json = "{\"id\":\"none\",\"sizes\":{}}";
    assertEquals(200, app.function().send("PUT", "/kept/none", json).status());
    assertEquals(Map.of(), app.item("none").get("sizes").m());
  }

  @Test
  void theDocumentSaysWhatTheyAre() throws Exception {
    assertEquals(
        JSON.readTree("{\"type\":[\"integer\",\"null\"],\"format\":\"int32\"}"),
        app.schema("Sizes").at("/properties/count"));
    assertEquals(
        JSON.readTree("{\"type\":\"string\",\"contentEncoding\":\"base64\"}"),
        app.schema("Blob").at("/properties/data"));
    assertEquals(
        JSON.readTree(
            "{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":"
                + "{\"type\":\"integer\",\"format\":\"int32\"}}}"),
        app.schema("Grid").at("/properties/rows"));
  }

  /** The same types for databind, without those that need modules. */
  record Grid(
      String[] words,
      boolean[] flags,
      short[] shorts,
      int[] ints,
      long[] longs,
      float[] floats,
      double[] doubles,
      int[][] rows,
      Map<String, Integer>[] cells,
      int[] skus,
      String[] days,
      String[] colors,
      int[] perhaps,
      String[] none,
      int[] two) {}
}
