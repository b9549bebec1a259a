package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

  private static Request query(String raw) {
    return Request.builder("GET", "/").rawQuery(raw).build();
  }

  @Test
  void theCaseOfAHeadersNameDoesNotMatter() {
    Request request = Request.builder("GET", "/").header("Content-Type", "a/b").build();
    assertEquals("a/b", request.header("CONTENT-TYPE"));
    assertEquals(Map.of("content-type", "a/b"), request.headers());
    assertNull(request.header("accept"));
  }

  @Test
  void aQueryKeepsOrderAndDuplicates() {
    Request request = query("q=b&x=1&q=a,c&q=");
    assertEquals("b", request.query("q"));
    assertEquals(List.of("b", "a,c", ""), request.queryAll("q"));
    assertEquals(List.of(), request.queryAll("none"));
    assertNull(request.query("none"));
  }

  @Test
  void aQueryIsDecodedOnce() {
    Request request = query("a+b%3D=%2525%20%F0%9F%98%80+&k=v=w&flag&&=e");
    assertEquals("%25 😀 ", request.query("a b="));
    assertEquals("v=w", request.query("k"));
    assertEquals("", request.query("flag"));
    assertEquals("e", request.query(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%2", "a=%G0", "%zz", "a=%FF", "a=%ED%A0%80", "a=%C0%AF"})
  void aMalformedQueryIsABadRequest(String raw) {
    assertEquals(400, assertThrows(Problem.class, () -> query(raw)).status());
  }

  @Test
  void aRequestCannotBeChanged() {
    byte[] body = {1, 2};
    Request request = Request.builder("POST", "/").body(body).cookies(List.of("a=1")).build();
    body[0] = 9;
    request.body()[1] = 9;
    assertArrayEquals(new byte[] {1, 2}, request.body());
    assertThrows(UnsupportedOperationException.class, () -> request.headers().put("a", "b"));
    assertThrows(UnsupportedOperationException.class, () -> request.cookies().add("b=2"));
    assertThrows(UnsupportedOperationException.class, () -> request.queryAll("a").add("b"));
  }

  @Test
  void pathParametersComeWithTheRoute() {
    Request request = Request.builder("GET", "/n/1").requestId("r").sourceIp("192.0.2.1").build();
    Request routed = request.withPathParameters(Map.of("id", "1"));
    assertNull(request.pathParameter("id"));
    assertEquals("1", routed.pathParameter("id"));
    assertEquals("r", routed.requestId());
    assertEquals("192.0.2.1", routed.sourceIp());
    assertEquals("/n/1", routed.path());
  }

  @Test
  void aRequestMayHaveNoBody() {
    assertFalse(Request.builder("GET", "/").build().hasBody());
    assertTrue(Request.builder("GET", "/").body(new byte[1]).build().hasBody());
  }

  @Test
  void aHeaderMayHaveSeveralValues() {
    Request request =
        Request.builder("GET", "/")
            .addHeader("X-Tag", "a")
            .addHeader("x-tag", "b,c")
            .addHeader("Cookie", "a=1")
            .addHeader("Cookie", "b=2")
            .build();
    assertEquals(List.of("a", "b,c"), request.headerValues("X-TAG"));
    assertEquals("a,b,c", request.header("x-tag"));
    assertEquals("a=1; b=2", request.header("cookie"));
    assertEquals(List.of(), request.headerValues("none"));
    assertEquals(Map.of("x-tag", "a,b,c", "cookie", "a=1; b=2"), request.headers());
    assertEquals(
        Map.of("x-tag", List.of("a", "b,c"), "cookie", List.of("a=1", "b=2")),
        request.allHeaders());
    assertThrows(UnsupportedOperationException.class, () -> request.headerValues("x-tag").add("d"));
  }

  @Test
  void headerReplacesWhatWasAddedBefore() {
    Request request =
        Request.builder("GET", "/")
            .addHeader("a", "1")
            .addHeader("A", "2")
            .header("a", "3")
            .build();
    assertEquals(List.of("3"), request.headerValues("a"));
  }

  @Test
  void aCookieIsFoundByItsExactName() {
    Request request =
        Request.builder("GET", "/")
            .cookies(List.of("sid=1", "SID=2", "q=\"x y\"", "e=", "a=b=c", "sid=3", "s=\""))
            .build();
    assertEquals("1", request.cookie("sid"));
    assertEquals("2", request.cookie("SID"));
    assertEquals("x y", request.cookie("q"));
    assertEquals("", request.cookie("e"));
    assertEquals("b=c", request.cookie("a"));
    assertEquals("\"", request.cookie("s"));
    assertNull(request.cookie("si"));
  }

  @Test
  void claimsThatAreEmptyAreNotClaimsThatAreMissing() {
    Request none = Request.builder("GET", "/").build();
    Request empty = Request.builder("GET", "/").claims(Map.of()).build();
    Request some = Request.builder("GET", "/").claims(Map.of("sub", "ann")).build();
    assertFalse(none.hasClaims());
    assertTrue(empty.hasClaims());
    assertEquals(Map.of(), none.claims());
    assertEquals(Map.of("sub", "ann"), some.withPathParameters(Map.of("id", "1")).claims());
    assertThrows(UnsupportedOperationException.class, () -> some.claims().put("sub", "bob"));
  }

  @Test
  void theRemainingTimeRunsOutAndIsNeverNegative() {
    assertEquals(Request.NO_TIME_LIMIT, Request.builder("GET", "/").build().remainingMillis());
    assertEquals(0, Request.builder("GET", "/").remainingMillis(-5).build().remainingMillis());
    long left = Request.builder("GET", "/").remainingMillis(60_000).build().remainingMillis();
    assertTrue(left > 0 && left <= 60_000, "" + left);
  }

  @Test
  void aDecodedQueryIsTakenAsItIs() {
    Request request =
        Request.builder("GET", "/").query(Map.of("q", List.of("a+b%41"), "x", List.of())).build();
    assertEquals("a+b%41", request.query("q"));
    assertNull(request.query("x"));
    assertEquals(Map.of("q", List.of("a+b%41")), request.allQuery());
  }
}
