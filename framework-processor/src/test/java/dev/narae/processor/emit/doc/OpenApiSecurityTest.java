package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.find;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.FrontModel.JWT;
import static dev.narae.processor.emit.doc.FrontModel.PUBLIC;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.type;
import static dev.narae.processor.emit.doc.Models.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.RouteModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may call, and what those see who may not, as the OpenAPI document says it. */
class OpenApiSecurityTest {
  private static final String MESSAGE = "#/components/schemas/GatewayMessage";
  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String LAMBDA_ERROR = "#/components/schemas/LambdaError";

  private final Object http = document(ApiType.HTTP);

  @Test
  void theAppsAuthHoldsForWhatSaysNothingElse() {
    assertEquals(List.of(Map.of("jwt", List.of())), at(http, "security"));
    assertTrue(find(http, "paths", "/orders", "get", "security").isEmpty());
  }

  @Test
  void aPublicRouteAsksForNothing() {
    assertEquals(List.of(), at(http, "paths", "/health", "get", "security"));
  }

  @Test
  void scopesAreAlternatives() {
    assertEquals(
        List.of(Map.of("jwt", List.of("orders:write")), Map.of("jwt", List.of("orders:admin"))),
        at(http, "paths", "/orders", "post", "security"));
  }

  @Test
  void allHeadersOfAnAuthorizerAreNeeded() {
    assertEquals(
        List.of(Map.of("key-x-api-key", List.of(), "key-x-partner", List.of())),
        at(http, "paths", "/files/{path}", "get", "security"));
    assertEquals("x-partner", at(http, "components", "securitySchemes", "key-x-partner", "name"));
  }

  @Test
  void aTokenIsDescribedByItsIssuerAndAudiences() {
    Map<String, Object> scheme = map(http, "components", "securitySchemes", "jwt");
    assertEquals("http", scheme.get("type"));
    assertEquals("bearer", scheme.get("scheme"));
    assertEquals("JWT", scheme.get("bearerFormat"));
    assertEquals(
        "A token that `${issuer}` issued for `shop` or `${client:shop-web}`.",
        scheme.get("description"));
  }

  @Test
  void usersOfTheAccountSignTheirRequests() {
    assertEquals(
        List.of(Map.of("signature", List.of())),
        at(http, "paths", "/orders/{id}", "delete", "security"));
    assertEquals("Authorization", at(http, "components", "securitySchemes", "signature", "name"));
  }

  @Test
  void anAppWithoutAnySecurityHasNoSchemes() {
    Object open = document(ApiType.ALB);
    assertTrue(find(open, "security").isEmpty());
    assertTrue(find(open, "components", "securitySchemes").isEmpty());
  }

  @Test
  void whoIsUnknownIsUnauthorizedAndWhoMayNotIsForbidden() {
    assertEquals(Set.of("401"), refusals("/orders", "get"));
    assertEquals(Set.of("401", "403"), refusals("/orders", "post"));
    assertEquals(Set.of("403"), refusals("/orders/{id}", "delete"));
    assertEquals(Set.of("401", "403"), refusals("/files/{path}", "get"));
    assertEquals(Set.of(), refusals("/health", "get"));
  }

  @Test
  void anAuthorizerThatDecidesByNoHeaderLeavesNothingToSend() {
    AuthModel any = new AuthModel.Lambda(type("NetAuthorizer"), type("Net"), List.of(), 0);
    Object document = of(ApiType.HTTP, with(route("GET /", "get", nothing()), any));
    assertEquals(List.of(), at(document, "paths", "/", "get", "security"));
    assertTrue(find(document, "paths", "/", "get", "responses", "403").isPresent());
    assertTrue(find(document, "paths", "/", "get", "responses", "401").isEmpty());
  }

  @Test
  void anHttpApisOwnErrorsAreMessages() {
    for (String name : List.of("Unauthorized", "Forbidden", "ContentTooLarge", "TooManyRequests")) {
      assertEquals(Set.of("application/json"), content(http, name).keySet(), name);
      assertEquals(MESSAGE, schema(http, name, "application/json"));
    }
    assertEquals(
        Set.of("application/problem+json", "application/json"),
        content(http, "InternalServerError").keySet());
    assertEquals(
        "Request Entity Too Large",
        at(content(http, "ContentTooLarge"), "application/json", "example", "message"));
  }

  @Test
  void aRestApisOwnErrorsAreProblems() {
    Object rest = document(ApiType.REST);
    for (String name :
        List.of(
            "Unauthorized",
            "Forbidden",
            "ContentTooLarge",
            "TooManyRequests",
            "InternalServerError",
            "GatewayTimeout")) {
      assertEquals(Set.of("application/problem+json"), content(rest, name).keySet(), name);
      assertEquals(PROBLEM, schema(rest, name, "application/problem+json"));
    }
    assertTrue(find(rest, "components", "schemas", "GatewayMessage").isEmpty());
  }

  @Test
  void aFunctionUrlsOwnErrorsAreLambdas() {
    Object url = document(ApiType.URL);
    for (String name : List.of("Forbidden", "ContentTooLarge", "TooManyRequests")) {
      assertEquals(LAMBDA_ERROR, schema(url, name, "application/json"), name);
    }
    assertTrue(find(url, "components", "responses", "BadGateway", "content").isEmpty());
    assertEquals(Set.of("application/problem+json"), content(url, "InternalServerError").keySet());
  }

  @Test
  void aLoadBalancersOwnErrorsArePages() {
    Object alb = document(ApiType.ALB);
    for (String name : List.of("ContentTooLarge", "BadGateway")) {
      assertEquals(Set.of("text/html"), content(alb, name).keySet(), name);
    }
    assertTrue(find(alb, "components", "responses", "TooManyRequests").isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void everyResponseSaysWhoSendsItWhen(ApiType api) {
    map(document(api), "components", "responses")
        .forEach(
            (name, response) ->
                assertTrue(at(response, "description").toString().endsWith("."), name));
  }

  @ParameterizedTest
  @EnumSource
  void preflightsAreNoOperations(ApiType api) {
    map(document(api), "paths")
        .forEach((path, item) -> assertTrue(find(item, "options").isEmpty(), path));
  }

  @Test
  void theRestOfAPathIsAVariableToOpenApi() {
    assertEquals("path", at(http, "paths", "/files/{path}", "get", "parameters", 0, "name"));
    assertEquals(
        "The rest of the path, slashes included.",
        at(http, "paths", "/files/{path}", "get", "parameters", 0, "description"));
  }

  @Test
  void besideAVariableTheRestOfAPathIsAWordAboutIt() {
    Object document =
        of(
            ApiType.HTTP,
            with(route("GET /files/{name}", "one", nothing()), PUBLIC),
            with(route("GET /files/{all+}", "rest", nothing()), PUBLIC),
            with(route("PUT /files/{all+}", "put", nothing()), PUBLIC));
    assertEquals(Set.of("/files/{name}"), map(document, "paths").keySet());
    Map<String, Object> item = map(document, "paths", "/files/{name}");
    assertEquals(Set.of("description", "get", "put"), item.keySet());
    assertEquals("Order_one", at(item, "get", "operationId"));
    assertTrue(item.get("description").toString().contains("`GET /files/{all+}`"));
  }

  private static Object document(ApiType api) {
    return Documents.parse(OpenApiEmitter.emit(FrontModel.app(api)));
  }

  private static Object of(ApiType api, RouteModel... routes) {
    return Documents.parse(OpenApiEmitter.emit(FrontModel.app(api, JWT, List.of(routes))));
  }

  private Set<String> refusals(String path, String method) {
    Set<String> statuses = new TreeSet<>(map(http, "paths", path, method, "responses").keySet());
    statuses.retainAll(Set.of("401", "403"));
    return statuses;
  }

  private static Map<String, Object> content(Object document, String response) {
    return map(document, "components", "responses", response, "content");
  }

  private static Object schema(Object document, String response, String mediaType) {
    return at(content(document, response), mediaType, "schema", "$ref");
  }
}
