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

  private static final RouteTable FILES =
      RouteTable.of(
          "POST /files",
          "GET /files/{path+}",
          "GET /files/latest",
          "GET /files/{id}/meta",
          "PUT /files/{id}",
          "PUT /files/{rest+}",
          "GET /files/{owner}/{album}/photos/{name+}");

  private static RouteMatch get(String path) {
    return TABLE.match("GET", path);
  }

  private static RouteMatch file(String method, String path) {
    return FILES.match(method, path);
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
  void aRouteMayHaveManyVariables() {
    RouteTable table = RouteTable.of("GET /{a}/{b}/{c}/{d}/{e}");
    assertEquals(
        RouteMatch.of(0, Map.of("a", "1", "b", "2", "c", "3", "d", "4", "e", "5")),
        table.match("GET", "/1/2/3/4/5"));
  }

  @Test
  void routesOfOnePathMayNameItsVariablesDifferently() {
    assertEquals(Map.of("x", "1"), get("/a/1").pathParameters());
    assertEquals(Map.of("y", "1"), TABLE.match("DELETE", "/a/1").pathParameters());
  }

  @Test
  void theRestOfAPathIsOneOrMoreSegments() {
    assertEquals(RouteMatch.of(1, Map.of("path", "a")), file("GET", "/files/a"));
    assertEquals(RouteMatch.of(1, Map.of("path", "a/b/c.txt")), file("GET", "/files/a/b/c.txt"));
    assertEquals(RouteMatch.notAllowed(Set.of("POST")), file("GET", "/files"));
    assertEquals(RouteMatch.notAllowed(Set.of("POST")), file("GET", "/files/"));
  }

  @Test
  void literalsAndVariablesWinOverTheRest() {
    assertEquals(RouteMatch.of(2, Map.of()), file("GET", "/files/latest"));
    assertEquals(RouteMatch.of(3, Map.of("id", "7")), file("GET", "/files/7/meta"));
    assertEquals(RouteMatch.of(4, Map.of("id", "7")), file("PUT", "/files/7"));
    assertEquals(RouteMatch.of(4, Map.of("id", "latest")), file("PUT", "/files/latest"));
  }

  @Test
  void theSearchGoesBackToTheRest() {
    assertEquals(RouteMatch.of(1, Map.of("path", "latest/x")), file("GET", "/files/latest/x"));
    assertEquals(RouteMatch.of(1, Map.of("path", "7/meta/x")), file("GET", "/files/7/meta/x"));
    assertEquals(RouteMatch.of(5, Map.of("rest", "7/meta")), file("PUT", "/files/7/meta"));
    assertEquals(RouteMatch.of(1, Map.of("path", "a/b/photos")), file("GET", "/files/a/b/photos"));
  }

  @Test
  void theRestMayFollowVariables() {
    assertEquals(
        RouteMatch.of(6, Map.of("owner", "ann", "album", "2026", "name", "c/d")),
        file("GET", "/files/ann/2026/photos/c/d"));
  }

  @Test
  void theRestKeepsItsTextButForOneSlashAtTheEnd() {
    assertEquals(Map.of("path", "a/../b"), file("GET", "/files/a/../b").pathParameters());
    assertEquals(Map.of("path", "a//b"), file("GET", "/files/a//b").pathParameters());
    assertEquals(Map.of("path", "a/b"), file("GET", "/files/a/b/").pathParameters());
    assertEquals(Map.of("path", "a//"), file("GET", "/files/a//").pathParameters());
  }

  /** It would look like an absolute path to those who join it to another one. */
  @ParameterizedTest
  @ValueSource(strings = {"/files//", "/files//a", "/files///"})
  void theRestNeverBeginsWithASlash(String path) {
    assertEquals(RouteMatch.UNKNOWN, file("GET", path));
  }

  @Test
  void theMethodsOfTheRestCountAsThoseOfThePath() {
    assertEquals(RouteMatch.notAllowed(Set.of("GET", "PUT")), file("POST", "/files/7/meta"));
    assertEquals(RouteMatch.notAllowed(Set.of("GET", "PUT")), file("POST", "/files/a/b/c"));
  }

  @Test
  void theRestOfTheRootIsEveryOtherPath() {
    RouteTable table = RouteTable.of("GET /{path+}");
    assertEquals(RouteMatch.of(0, Map.of("path", "a/b")), table.match("GET", "/a/b"));
    assertEquals(RouteMatch.UNKNOWN, table.match("GET", "/"));
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
        "/a/b//",
        "a/b",
        "xa/b",
        "*"
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
    assertThrows(IllegalArgumentException.class, () -> RouteTable.of("GET /{x+}", "GET /{y+}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET",
        "/a",
        "GET a",
        " /a",
        "GET ",
        "GET /{x+}/a",
        "GET /{x}/{x}",
        "GET /{x}/{x+}"
      })
  void malformedKeysAreRefused(String key) {
    assertThrows(IllegalArgumentException.class, () -> RouteTable.of(key));
  }
}
