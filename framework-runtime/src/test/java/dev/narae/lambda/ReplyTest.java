package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.http.Problem;
import dev.narae.http.Response;
import dev.narae.json.JsonCodecs;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
  @Test
  void aRouteThatReturnsNullIsToldWhatToReturnInstead() {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> Reply.json(200, JsonCodecs.STRING, null));
    assertTrue(failure.getMessage().contains("Optional"), failure.getMessage());
  }

  @Test
  void anEmptyOptionalIsNotFound() {
    Problem problem =
        assertThrows(Problem.class, () -> Reply.optional(200, JsonCodecs.STRING, Optional.empty()));
    assertEquals(404, problem.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "TEXT/HTML; charset=UTF-8",
        "text/csv;charset=us-ascii",
        "application/json",
        "application/problem+json",
        "application/xml",
        "application/atom+xml",
        "image/svg+xml",
        "application/javascript",
        "application/x-www-form-urlencoded",
        "text/plain; charset=\"utf-8\"; format=flowed"
      })
  void textGoesAsText(String type) {
    assertTrue(reply(type, "우유".getBytes(StandardCharsets.UTF_8)).isText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/octet-stream",
        "image/png",
        "application/pdf",
        "application/json; charset=utf-16",
        "text/plain;charset=euc-kr",
        "multipart/form-data; boundary=x",
        "+json"
      })
  void allElseGoesAsBase64(String type) {
    assertFalse(reply(type, new byte[] {'a'}).isText());
  }

  @Test
  void textThatIsNotUtf8GoesAsBase64() {
    assertFalse(reply("text/plain", new byte[] {(byte) 0xFF}).isText());
  }

  /** Even if its bytes happen to be UTF-8. */
  @Test
  void encodedContentGoesAsBase64() {
    Response<byte[]> response =
        Response.ok(new byte[] {'a'})
            .header("content-type", "text/plain")
            .header("content-encoding", "br");
    assertFalse(Reply.of(Content.BYTES, response).isText());
  }

  @Test
  void bytesCannotBeChangedAfterwards() {
    byte[] bytes = {'a'};
    Reply reply = reply("text/plain", bytes);
    bytes[0] = 'b';
    assertEquals("a", new String(reply.body(), StandardCharsets.UTF_8));
  }

  private static Reply reply(String type, byte[] bytes) {
    return Reply.of(Content.BYTES, Response.ok(bytes).header("content-type", type));
  }
}
