package dev.narae.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {
  @Test
  void prefersLiteralSegmentsWhateverTheOrderOfTheRoutes() {
    List<String> keys = List.of("GET /pets/{id}", "GET /pets/dogs", "GET /{kind}/dogs");

    assertEquals("GET /pets/dogs", route(keys, "GET", "/pets/dogs"));
    assertEquals("GET /pets/{id}", route(keys, "GET", "/pets/cats"));
    assertEquals("GET /{kind}/dogs", route(keys, "GET", "/wild/dogs"));
  }

  @Test
  void decidesFromLeftToRight() {
    assertEquals("GET /a/{y}/c", route(List.of("GET /{x}/b/c", "GET /a/{y}/c"), "GET", "/a/b/c"));
  }

  @Test
  void prefersAFullMatchToAGreedyOneAndTheDefaultLast() {
    List<String> keys = List.of("$default", "ANY /{all+}", "GET /pets/{rest+}", "GET /{kind}/{id}");

    assertEquals("GET /{kind}/{id}", route(keys, "GET", "/pets/1"));
    assertEquals("GET /pets/{rest+}", route(keys, "GET", "/pets/1/2"));
    assertEquals("ANY /{all+}", route(keys, "POST", "/pets/1/2"));
    assertEquals("$default", route(keys, "GET", "/"));
  }

  @Test
  void prefersAMethodToAny() {
    List<String> keys = List.of("ANY /a", "GET /a");

    assertEquals("GET /a", route(keys, "GET", "/a"));
    assertEquals("ANY /a", route(keys, "PUT", "/a"));
  }

  @Test
  void passesOverARouteOfAnotherMethod() {
    List<String> keys = List.of("DELETE /pets/dogs", "GET /pets/{id}");

    assertEquals("GET /pets/{id}", route(keys, "GET", "/pets/dogs"));
    assertEquals("none", route(keys, "POST", "/pets/dogs"));
    assertEquals("none", route(keys, "HEAD", "/pets/dogs"));
  }

  @Test
  void takesATrailingSlashAndEmptySegmentsSeriously() {
    List<String> keys = List.of("GET /pets", "GET /pets/{id}", "GET /");

    assertEquals("none", route(keys, "GET", "/pets/"));
    assertEquals("none", route(keys, "GET", "/pets/1/"));
    assertEquals("none", route(keys, "GET", "//pets"));
    assertEquals("GET /", route(keys, "GET", "/"));
  }

  @Test
  void decodesPathParametersOnce() {
    Routes routes = Routes.of(List.of("GET /a/{one}/{rest+}"));

    Optional<RouteMatch> match = routes.match("GET", "/a/x%2Fy%20z+%2520/%C3%A9/b%2Fc");

    assertEquals(
        Optional.of(
            new RouteMatch(
                "GET /a/{one}/{rest+}", Map.of("one", "x/y z+%20", "rest", "\u00e9/b/c"))),
        match);
  }

  @Test
  void matchesALiteralHoweverItIsEncoded() {
    assertEquals("GET /caf\u00e9", route(List.of("GET /caf\u00e9"), "GET", "/c%61f%C3%A9"));
  }

  private static String route(List<String> keys, String method, String path) {
    return Routes.of(keys).match(method, path).map(RouteMatch::routeKey).orElse("none");
  }
}
