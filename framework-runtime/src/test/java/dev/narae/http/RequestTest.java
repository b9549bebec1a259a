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
}
