package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final byte[] TEXT = {'a', 'b'};

  @Test
  void everyMethodGivesANewAnswer() {
    Answer answer = Answer.of(200);
    Answer other =
        answer
            .withStatus(201)
            .withHeader("X-A", "1")
            .withCookie("a=1")
            .withBody("text/plain", TEXT);
    assertEquals(200, answer.status());
    assertEquals(Map.of(), answer.headers());
    assertEquals(List.of(), answer.cookies());
    assertEquals(0, answer.body().length);
    assertEquals(201, other.status());
    assertEquals(Map.of("x-a", "1", "content-type", "text/plain"), other.headers());
    assertEquals("1", other.header("X-a"));
    assertEquals(List.of("a=1"), other.cookies());
    assertArrayEquals(TEXT, other.body());
    assertNull(other.withoutHeader("X-A").header("x-a"));
  }

  @Test
  void anotherBodyHasNotTheEntityTagOfTheOneBefore() {
    Answer answer = Answer.of(200, Map.of("etag", "\"1\""), List.of(), TEXT);
    assertNull(answer.withBody("text/plain", TEXT).header("etag"));
    assertEquals("\"1\"", answer.withStatus(203).header("etag"));
  }

  @Test
  void theBodyCannotBeChangedFromOutside() {
    byte[] bytes = {1};
    Answer answer = Answer.of(200).withBody("application/octet-stream", bytes);
    bytes[0] = 2;
    answer.body()[0] = 3;
    assertArrayEquals(new byte[] {1}, answer.body());
  }

  @Test
  void aStatusWithoutBodyIsRefusedWhereThereIsOne() {
    Answer answer = Answer.of(200).withBody("text/plain", TEXT);
    assertThrows(IllegalArgumentException.class, () -> answer.withStatus(204));
    assertThrows(IllegalArgumentException.class, () -> Answer.of(304).withBody("text/plain", TEXT));
    assertThrows(IllegalArgumentException.class, () -> Answer.of(100));
  }

  /** S8. */
  @Test
  void headersAndCookiesCannotEndTheirLine() {
    Answer answer = Answer.of(200);
    assertThrows(IllegalArgumentException.class, () -> answer.withHeader("x", "a\r\nb: c"));
    assertThrows(IllegalArgumentException.class, () -> answer.withCookie("a=1\nb"));
    assertThrows(IllegalArgumentException.class, () -> answer.withBody("text/plain\r\n", TEXT));
    Map<String, String> split = Map.of("location", "/x\r\nset-cookie: a=b");
    assertThrows(IllegalArgumentException.class, () -> Answer.of(302, split, List.of(), TEXT));
    List<String> cookies = List.of("a=1\nb");
    assertThrows(
        IllegalArgumentException.class, () -> Answer.of(200, Map.of(), cookies, new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> Answer.of(204, Map.of(), List.of(), TEXT));
  }

  @Test
  void namesOfHeadersAreInLowerCaseHoweverTheyWereGiven() {
    Answer answer = Answer.of(200, Map.of("Content-Type", "text/html"), List.of(), TEXT);
    assertEquals(Map.of("content-type", "text/html"), answer.headers());
  }
}
