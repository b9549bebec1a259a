package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.config.Environment;
import dev.narae.http.Request;
import dev.narae.http.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compression of answers, behind every front door. */
class DeliveryTest {
  private static final String LONG = "[" + "\"우유 milk\",".repeat(300) + "1]";
  private static final Response<byte[]> JSON = text("application/json", LONG);

  private static final String LOAD_BALANCER =
      "{\"requestContext\":{\"elb\":{\"targetGroupArn\":\"arn\"}},\"httpMethod\":\"GET\","
          + "\"path\":\"/x\",\"headers\":{\"Accept-Encoding\":\"gzip\"},\"body\":\"\"}";
  private static final String LOAD_BALANCER_MULTI =
      "{\"requestContext\":{\"elb\":{\"targetGroupArn\":\"arn\"}},\"httpMethod\":\"GET\","
          + "\"path\":\"/x\",\"multiValueHeaders\":{\"accept-encoding\":[\"br\",\"gzip\"]}}";
  private static final String REST =
      "{\"httpMethod\":\"GET\",\"path\":\"/x\",\"resource\":\"/x\",\"requestContext\":{},"
          + "\"headers\":{\"Accept-Encoding\":\"gzip\"},"
          + "\"multiValueHeaders\":{\"Accept-Encoding\":[\"gzip\"]}}";

  private static Response<byte[]> text(String type, String text) {
    return Response.ok(text.getBytes(StandardCharsets.UTF_8)).contentType(type);
  }

  private static byte[] send(byte[] event, Response<byte[]> response) {
    Router router =
        new Router() {
          @Override
          public RouteTable routes() {
            return RouteTable.of("GET /x");
          }

          @Override
          public Guard guard(int route) {
            return Guard.PUBLIC;
          }

          @Override
          public Reply call(int index, Request request) {
            return Reply.of(Content.BYTES, response);
          }
        };
    LambdaHandler handler = new LambdaHandler(router, Environment.of(Map.of())) {};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Events.Answer answer(Events event, Response<byte[]> response) {
    return Events.Answer.of(send(event.bytes(), response));
  }

  private static Events accepting(String codings) {
    return Events.of("GET", "/x").header("accept-encoding", codings);
  }

  private static String unzipped(String base64) {
    byte[] zipped = Base64.getDecoder().decode(base64);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "deflate, gzip;q=0.001, br", "x-gzip", "*", "br;q=1.0, *;q=0.1"})
  void aLongTextIsCompressedForClientsThatAcceptIt(String codings) {
    Events.Answer answer = answer(accepting(codings), JSON);
    assertEquals(200, answer.status());
    assertEquals("gzip", answer.header("content-encoding"));
    assertEquals("accept-encoding", answer.header("vary"));
    assertEquals("application/json", answer.header("content-type"));
    assertTrue(answer.base64());
    assertEquals(LONG, unzipped(answer.body()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "br",
        "identity",
        "gzip;q=0",
        "gzip;q=0.000",
        "*, gzip;q=0",
        "gzip;q=2",
        "*;q=0"
      })
  void forOthersItStaysAsItIs(String codings) {
    Events.Answer answer = answer(accepting(codings), JSON);
    assertNull(answer.header("content-encoding"));
    assertEquals("accept-encoding", answer.header("vary"));
    assertFalse(answer.base64());
    assertEquals(LONG, answer.body());
  }

  @Test
  void withoutTheHeaderNothingIsCompressed() {
    assertEquals(LONG, answer(Events.of("GET", "/x"), JSON).body());
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 2047, false",
    "application/json, 2048, true",
    "application/problem+json, 5000, true",
    "text/csv, 5000, true",
    "text/html; charset=utf-8, 5000, true",
    "image/svg+xml, 5000, true",
    "image/png, 5000, false",
    "application/zip, 5000, false",
    "application/octet-stream, 5000, false"
  })
  void onlyTextOfSomeLengthIsCompressed(String type, int length, boolean compressed) {
    Events.Answer answer = answer(accepting("gzip"), text(type, "a".repeat(length)));
    assertEquals(compressed ? "gzip" : null, answer.header("content-encoding"));
    assertEquals(compressed ? "accept-encoding" : null, answer.header("vary"));
  }

  @Test
  void whatIsEncodedAlreadyOrMustNotBeTransformedIsLeftAlone() {
    Response<byte[]> encoded = JSON.header("content-encoding", "br");
    Response<byte[]> fixed = JSON.header("cache-control", "no-store, no-transform");
    assertEquals("br", answer(accepting("gzip"), encoded).header("content-encoding"));
    assertNull(answer(accepting("gzip"), fixed).header("content-encoding"));
    assertNull(answer(accepting("gzip"), fixed).header("vary"));
  }

  @Test
  void aPartOfABodyIsLeftAsItsRangeCountsIt() {
    Response<byte[]> part = JSON.header("content-range", "bytes 0-4999/10000");
    assertNull(answer(accepting("gzip"), part).header("content-encoding"));
  }

  @Test
  void whatDoesNotShrinkIsLeftAlone() {
    StringBuilder noise = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 4000; i++) {
      noise.append((char) (' ' + random.nextInt(95)));
    }
    Events.Answer answer = answer(accepting("gzip"), text("text/plain", noise.toString()));
    assertNull(answer.header("content-encoding"));
    assertEquals(noise.toString(), answer.body());
  }

  @Test
  void varyKeepsWhatTheRouteSays() {
    assertEquals(
        "origin, accept-encoding",
        answer(accepting("gzip"), JSON.header("vary", "origin")).header("vary"));
    assertEquals("*", answer(accepting("gzip"), JSON.header("vary", "*")).header("vary"));
    assertEquals(
        "accept-encoding",
        answer(accepting("gzip"), JSON.header("vary", "accept-encoding")).header("vary"));
  }

  @Test
  void compressedBytesHaveATagOfTheirOwn() {
    Response<byte[]> tagged = JSON.etag("v1");
    assertEquals("\"v1-gzip\"", answer(accepting("gzip"), tagged).header("etag"));
    assertEquals("\"v1\"", answer(accepting("br"), tagged).header("etag"));
    assertEquals("W/\"v1\"", answer(accepting("gzip"), JSON.weakEtag("v1")).header("etag"));
  }

  @Test
  void theTagOfCompressedBytesSavesThem() {
    Response<byte[]> tagged = JSON.etag("v1");
    Events.Answer same = answer(accepting("gzip").header("if-none-match", "\"v1-gzip\""), tagged);
    assertEquals(304, same.status());
    assertEquals("\"v1-gzip\"", same.header("etag"));
    assertEquals("accept-encoding", same.header("vary"));
    assertNull(same.header("content-encoding"));
    assertNull(same.body());
    Events.Answer plain = answer(accepting("br").header("if-none-match", "\"v1-gzip\""), tagged);
    assertEquals(200, plain.status());
  }

  @Test
  void theTagOfCompressedBytesIsThatOfTheirVersion() {
    assertEquals(7, EntityTags.version("\"7-gzip\""));
    assertNull(EntityTags.version("\"-gzip\""));
    assertNull(EntityTags.version("W/\"7-gzip\""));
  }

  @Test
  void headHasNoBodyToCompress() {
    Events.Answer answer =
        answer(Events.of("HEAD", "/x").header("accept-encoding", "gzip"), JSON.etag("v1"));
    assertNull(answer.body());
    assertNull(answer.header("content-encoding"));
    assertEquals("accept-encoding", answer.header("vary"));
    assertEquals("\"v1-gzip\"", answer.header("etag"));
  }

  @Test
  void everyFrontDoorGetsBase64() {
    for (String event : List.of(LOAD_BALANCER, LOAD_BALANCER_MULTI, REST)) {
      Map<?, ?> answer =
          (Map<?, ?>) JsonTree.parse(send(event.getBytes(StandardCharsets.UTF_8), JSON));
      assertEquals(Boolean.TRUE, answer.get("isBase64Encoded"), event);
      assertEquals(LONG, unzipped((String) answer.get("body")), event);
    }
  }

  /** S15. */
  @Test
  void whatFitsOnlyCompressedGoesThrough() {
    Response<byte[]> big = text("application/json", "[" + "\"milk\",".repeat(1_000_000) + "1]");
    Events.Answer answer = answer(accepting("gzip"), big);
    assertEquals(200, answer.status());
    assertEquals(7_000_003, unzipped(answer.body()).length());
    Map<?, ?> balanced =
        (Map<?, ?>) JsonTree.parse(send(LOAD_BALANCER.getBytes(StandardCharsets.UTF_8), big));
    assertEquals(200, balanced.get("statusCode"));
  }

  /** S15. */
  @Test
  void whatDoesNotFitPlainIsAFailureWithARemedyInTheLog() {
    Response<byte[]> big = text("application/json", "[" + "\"milk\",".repeat(1_000_000) + "1]");
    PrintStream console = System.out;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      assertEquals(500, answer(accepting("br"), big).status());
    } finally {
      System.setOut(console);
    }
    assertTrue(log.toString(StandardCharsets.UTF_8).contains("or have the client accept gzip"));
  }
}
