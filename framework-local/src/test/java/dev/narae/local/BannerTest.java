package dev.narae.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.app.AppDocuments;
import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.FunctionSpec;
import dev.narae.local.template.RouteSpec;
import dev.narae.local.template.Template;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BannerTest {
  private static final URI URL = URI.create("http://localhost:8080");
  private static final URI DYNAMODB = URI.create("http://127.0.0.1:9");

  @Test
  void alignsTheRoutes() {
    assertEquals(
        """

          Narae      notes is running
          URL        http://localhost:8080
          Docs       http://localhost:8080/docs
          DynamoDB   http://127.0.0.1:9
          Tables     none
          Routes     GET       /notes
                     DELETE    /notes/{id}
                     $default

          Ctrl-C stops.
        """,
        banner("GET /notes", "DELETE /notes/{id}", "$default")
            .replace("not served: the app's route $default comes first", URL + "/docs"));
  }

  @Test
  void saysWhenARouteOfTheAppTakesThePlaceOfTheDocumentation() {
    assertTrue(
        banner("GET /docs/{page}")
            .contains("Docs       not served: the app's route GET /docs/{page} comes first\n"));
  }

  @Test
  void showsHowToGetTokensWhereTheAppAsksForThem() {
    RouteSpec route =
        new RouteSpec(
            "GET /mine",
            new AccessSpec.Jwt("https://issuer", List.of("notes"), List.of("notes:read")),
            null);

    assertTrue(
        banner(new ApiSpec.Http(List.of(route), null, null, 30_000), "paths: {}")
            .contains(
                """
                  Docs       http://localhost:8080/docs
                  Tokens     ALICE=$(curl -s 'http://localhost:8080/_narae/token?sub=alice&scope=notes%3Aread')
                             BOB=$(curl -s 'http://localhost:8080/_narae/token?sub=bob&scope=notes%3Aread')
                             curl -H "Authorization: Bearer $ALICE" …
                  DynamoDB   http://127.0.0.1:9
                """
                    .indent(0)));
  }

  @Test
  void showsTheDocumentedRoutesWhereTheDoorKnowsNone() {
    assertTrue(
        banner(new ApiSpec.LoadBalancer(true, List.of()), "paths: {/notes: {get: {}}}")
            .contains("Routes     GET  /notes\n"));
  }

  private static String banner(String... routes) {
    List<RouteSpec> specs =
        Stream.of(routes).map(key -> new RouteSpec(key, new AccessSpec.Open(), null)).toList();
    return banner(new ApiSpec.Http(specs, null, null, 30_000), "paths: {}");
  }

  private static String banner(ApiSpec api, String openApi) {
    FunctionSpec function = new FunctionSpec("f", "demo.Handler", 3, 128, Map.of());
    return Banner.of(
        new AppDocuments("notes", "", openApi, Path.of("target/classes")),
        URL,
        DYNAMODB,
        new Template(function, List.of(), api));
  }
}
