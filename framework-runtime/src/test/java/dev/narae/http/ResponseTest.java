package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
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

  @Test
  void factoriesSetTheStatusTheySay() {
    assertEquals(202, Response.accepted().status());
    assertEquals("b", Response.accepted("b").body());
    assertEquals(201, Response.created("/a").status());
    assertEquals(302, Response.found("/a").status());
    assertEquals(303, Response.seeOther("/a").status());
    assertEquals(304, Response.notModified().status());
    assertEquals(307, Response.temporaryRedirect("/a").status());
    assertEquals(308, Response.permanentRedirect("/a").status());
    assertEquals("/a", Response.seeOther("/a").headers().get("location"));
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a b",
        "/a\r\nx: y",
        "/\u00fc",
        "/%",
        "/%2",
        "/%zz",
        "/\\evil",
        "/<a>",
        "/a\"b",
        "/{a}",
        "/a|b",
        "/a^b",
        "/`"
      })
  void aLocationIsAUriReference(String location) {
    assertThrows(IllegalArgumentException.class, () -> Response.seeOther(location));
    assertThrows(IllegalArgumentException.class, () -> Response.created(location, "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/notes/1?a=b&c=d#e",
        "https://user@example.com:8443/a;b,c",
        "//example.com",
        "../a",
        "?q=%20",
        "http://[::1]/",
        "/a!$'()*+"
      })
  void locationsPass(String location) {
    assertEquals(location, Response.found(location).headers().get("location"));
  }

  @Test
  void aLocationIsBuiltOfEncodedParts() {
    String id = "a/b c?\u00fc&%";
    assertEquals("a%2Fb%20c%3F%C3%BC%26%25", PercentEncoding.encode(id));
    assertEquals(id, PercentEncoding.decodeSegment(PercentEncoding.encode(id)));
    assertEquals("aZ09-._~", PercentEncoding.encode("aZ09-._~"));
    assertEquals(201, Response.created("/notes/" + PercentEncoding.encode(id)).status());
  }

  @Test
  void severalValuesOfAHeaderAreOneList() {
    Response<String> response =
        Response.ok("b").addHeader("Vary", "origin").addHeader("vary", "accept-language");
    assertEquals("origin, accept-language", response.headers().get("vary"));
    assertEquals("x", response.header("vary", "x").headers().get("vary"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set-Cookie",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "Keep-Alive",
        "Upgrade",
        "TE",
        "Trailer",
        "Proxy-Connection"
      })
  void headersOfOthersAreRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Response.ok("b").header(name, "1"));
    assertThrows(IllegalArgumentException.class, () -> Response.ok("b").addHeader(name, "1"));
    assertThrows(IllegalArgumentException.class, () -> Problem.notFound().header(name, "1"));
  }

  @Test
  void entityTagsAreQuoted() {
    assertEquals("\"v1\"", Response.ok("b").etag("v1").headers().get("etag"));
    assertEquals("W/\"v1\"", Response.ok("b").weakEtag("v1").headers().get("etag"));
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a b", "a\n", "\u00fc"})
  void entityTagsThatAreNoneAreRefused(String tag) {
    assertThrows(IllegalArgumentException.class, () -> Response.ok("b").etag(tag));
    assertThrows(IllegalArgumentException.class, () -> Response.ok("b").weakEtag(tag));
  }

  @Test
  void cachingIsSaidInWords() {
    Response<String> response = Response.ok("b");
    Duration hour = Duration.ofHours(1);
    assertEquals("private, max-age=3600", response.cacheFor(hour).headers().get("cache-control"));
    assertEquals("no-store", CacheControl.noStore().toString());
    assertEquals("private, no-cache", CacheControl.revalidate().toString());
    assertEquals(
        "public, max-age=3600, immutable", CacheControl.sharedMaxAge(hour).immutable().toString());
    assertEquals(
        "private, max-age=3600, stale-while-revalidate=60",
        CacheControl.maxAge(hour).staleWhileRevalidate(Duration.ofMinutes(1)).toString());
    assertEquals(
        "no-store", response.cacheControl(CacheControl.noStore()).headers().get("cache-control"));
    assertThrows(IllegalArgumentException.class, () -> response.cacheFor(hour.negated()));
    assertThrows(IllegalArgumentException.class, () -> CacheControl.sharedMaxAge(hour.negated()));
  }

  @Test
  void datesAndTypesAreHeaders() {
    Response<String> response =
        Response.ok("b").lastModified(Instant.parse("2026-01-01T00:00:00.9Z")).contentType("a/b");
    assertEquals("Thu, 01 Jan 2026 00:00:00 GMT", response.headers().get("last-modified"));
    assertEquals("a/b", response.headers().get("content-type"));
  }
}
