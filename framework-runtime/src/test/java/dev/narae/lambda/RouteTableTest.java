package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
  private static final RouteTable TABLE =
      RouteTable.of(
          "GET /",
          "GET /a/b",
          "GET /a/{x}/c",
          "GET /a/{x}",
          "DELETE /a/{y}",
          "GET /a/{x}/{z}",
          "POST /notes");

  private static RouteMatch get(String path) {
    return TABLE.match("GET", path);
  }

  @Test
  void aLiteralWinsOverAVariable() {
    assertEquals(RouteMatch.of(1, Map.of()), get("/a/b"));
    assertEquals(RouteMatch.of(3, Map.of("x", "bb")), get("/a/bb"));
  }

  @Test
  void theSearchGoesBackFromALiteralThatLeadsNowhere() {
    assertEquals(RouteMatch.of(2, Map.of("x", "b")), get("/a/b/c"));
    assertEquals(RouteMatch.of(5, Map.of("x", "b", "z", "d")), get("/a/b/d"));
  }

  @Test
  void aVariableTakesTheMethodsItsLiteralSiblingLacks() {
    assertEquals(RouteMatch.of(4, Map.of("y", "b")), TABLE.match("DELETE", "/a/b"));
  }

  @Test
  void routesOfOnePathMayNameItsVariablesDifferently() {
    assertEquals(Map.of("x", "1"), get("/a/1").pathParameters());
    assertEquals(Map.of("y", "1"), TABLE.match("DELETE", "/a/1").pathParameters());
  }

  @Test
  void oneSlashAtTheEndIsIgnored() {
    assertEquals(RouteMatch.of(6, Map.of()), TABLE.match("POST", "/notes/"));
    assertEquals(RouteMatch.of(3, Map.of("x", "bb")), get("/a/bb/"));
  }

  @Test
  void theRootIsARoute() {
    assertEquals(0, get("/").route());
    assertEquals(0, get("").route());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a",
        "/a/b/c/d",
        "//",
        "/a//",
        "/a//c",
        "//a/b",
        "/A/b",
        "/notes//",
        "/b",
        "/a/b//"
      })
  void otherPathsAreUnknown(String path) {
    assertEquals(RouteMatch.UNKNOWN, get(path));
  }

  @Test
  void anUnknownMethodGetsThoseOfAllRoutesOfThePath() {
    assertEquals(RouteMatch.notAllowed(Set.of("GET", "DELETE")), TABLE.match("PUT", "/a/b"));
    assertEquals(RouteMatch.notAllowed(Set.of("POST")), get("/notes"));
  }

  @Test
  void dotsAndEscapesAreOrdinaryText() {
    assertEquals(RouteMatch.of(3, Map.of("x", "..")), get("/a/.."));
    assertEquals(RouteMatch.of(3, Map.of("x", "%2F")), get("/a/%2F"));
    assertEquals(RouteMatch.of(3, Map.of("x", "\0")), get("/a/\0"));
  }

  @Test
  void routesAreFoundByTheGatewaysKey() {
    assertEquals(2, TABLE.indexOf("GET /a/{x}/c"));
    assertEquals(-1, TABLE.indexOf("GET /a/1/c"));
  }

  @Test
  void routesThatTakeTheSameRequestsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> RouteTable.of("GET /a/{x}", "GET /a/{y}"));
    assertThrows(IllegalArgumentException.class, () -> RouteTable.of("GET /a", "GET /a/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "/a", "GET a", " /a", "GET "})
  void malformedKeysAreRefused(String key) {
    assertThrows(IllegalArgumentException.class, () -> RouteTable.of(key));
  }
}
