package dev.narae.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.template.FunctionSpec;
import dev.narae.local.template.Template;
import java.net.URI;
import java.util.List;
import java.util.Map;
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

  private static String banner(String... routes) {
    FunctionSpec function = new FunctionSpec("f", "demo.Handler", 3, 128, Map.of());
    return Banner.of("notes", URL, DYNAMODB, new Template(function, List.of(), List.of(routes)));
  }
}
