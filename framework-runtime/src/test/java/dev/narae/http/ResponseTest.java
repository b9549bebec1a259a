package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

  @Test
  void aStepGivesANewResponse() {
    Response<String> plain = Response.ok("b");
    Response<String> changed = plain.header("X-A", "1").header("x-a", "2").cookie("c=1");
    assertEquals(Map.of(), plain.headers());
    assertEquals(List.of(), plain.cookies());
    assertEquals(Map.of("x-a", "2"), changed.headers());
    assertEquals(List.of("c=1"), changed.cookies());
    assertEquals("b", changed.body());
  }

  @Test
  void createdSaysWhere() {
    Response<String> created = Response.created("/notes/1", "b");
    assertEquals(201, created.status());
    assertEquals("/notes/1", created.headers().get("location"));
  }

  @Test
  void aStatusGetsItsBodyLater() {
    assertEquals(202, Response.status(202).body("b").status());
    assertEquals("b", Response.status(202).body("b").body());
    assertNull(Response.status(202).body());
  }

  @Test
  void someStatusesHaveNoBody() {
    assertThrows(IllegalArgumentException.class, () -> Response.noContent().body("b"));
    assertThrows(IllegalArgumentException.class, () -> Response.status(304).body("b"));
    assertThrows(IllegalArgumentException.class, () -> Response.status(100));
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a\r\nset-cookie: x=1", "a\nb", "a\rb", "a\0b", "a\u007fb", "ü", "\u2028"})
  void valuesThatCouldSplitAnAnswerAreRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> Response.ok("b").header("x-a", value));
    assertThrows(IllegalArgumentException.class, () -> Response.ok("b").cookie("c=" + value));
    assertThrows(IllegalArgumentException.class, () -> Response.created("/" + value, "b"));
    assertThrows(IllegalArgumentException.class, () -> Problem.notFound().header("x-a", value));
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a\n", "ü", "(a)", "a,b", "a\0"})
  void namesThatAreNoTokensAreRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Response.ok("b").header(name, "v"));
  }

  @Test
  void ordinaryValuesPass() {
    assertEquals(
        "W/\"a\";\tq=0.5",
        Response.ok("b").header("etag", "W/\"a\";\tq=0.5").headers().get("etag"));
  }
}
