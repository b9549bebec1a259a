package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.find;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.FrontModel.IAM;
import static dev.narae.processor.emit.doc.FrontModel.JWT;
import static dev.narae.processor.emit.doc.FrontModel.KEYS;
import static dev.narae.processor.emit.doc.Models.declared;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.type;
import static dev.narae.processor.emit.doc.Models.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An HTTP API with every kind of auth, CORS and throttling. */
class HttpApiTemplateTest {
  private final Object template = Documents.parse(SamEmitter.emit(FrontModel.app(ApiType.HTTP)));

  @Test
  void aJwtAuthorizerKnowsIssuerAndAudiences() { // T4, S12
    assertEquals(
        Map.of(
            "ApiId", "!Ref Api",
            "Name", "JwtAuthorizer",
            "AuthorizerType", "JWT",
            "IdentitySource", List.of("$request.header.Authorization"),
            "JwtConfiguration",
                Map.of("Issuer", "!Ref Issuer", "Audience", List.of("shop", "!Ref Client"))),
        properties("JwtAuthorizer"));
  }

  @Test
  void everyRouteSaysWhoMayCallIt() { // T4
    assertEquals("NONE", properties("GetHealthRoute").get("AuthorizationType"));
    assertEquals("JWT", properties("GetOrdersRoute").get("AuthorizationType"));
    assertEquals("!Ref JwtAuthorizer", properties("GetOrdersRoute").get("AuthorizerId"));
    assertFalse(properties("GetOrdersRoute").containsKey("AuthorizationScopes"));
    assertEquals(
        List.of("orders:write", "orders:admin"),
        properties("PostOrdersRoute").get("AuthorizationScopes"));
    assertEquals("AWS_IAM", properties("DeleteOrdersVarRoute").get("AuthorizationType"));
    assertEquals("CUSTOM", properties("GetFilesRestRoute").get("AuthorizationType"));
    assertEquals("!Ref KeyAuthorizer", properties("GetFilesRestRoute").get("AuthorizerId"));
  }

  @Test
  void aClassOfTheUsersAnswersSimpleResponsesAndIsCachedByPath() {
    Map<String, Object> authorizer = properties("KeyAuthorizer");
    assertEquals("REQUEST", authorizer.get("AuthorizerType"));
    assertEquals("2.0", authorizer.get("AuthorizerPayloadFormatVersion"));
    assertEquals(true, authorizer.get("EnableSimpleResponses"));
    assertEquals(300, authorizer.get("AuthorizerResultTtlInSeconds"));
    assertEquals(
        List.of(
            "$request.header.x-api-key",
            "$request.header.x-partner",
            "$context.routeKey",
            "$context.path"),
        authorizer.get("IdentitySource"));
    assertTrue(authorizer.get("AuthorizerUri").toString().contains("${KeyAuthorizerFunction.Arn}"));
  }

  @Test
  void withoutCacheAnAuthorizerIsAskedForItsHeadersOnly() {
    AuthModel once =
        new AuthModel.Lambda(type("Keys"), type("Partner"), List.of("authorization"), 0);
    Map<String, Object> authorizer = properties(of(ofAuth(once)), "KeysAuthorizer");
    assertEquals(List.of("$request.header.authorization"), authorizer.get("IdentitySource"));
    assertEquals(0, authorizer.get("AuthorizerResultTtlInSeconds"));
  }

  @Test
  void onlyItsAuthorizerMayCallAnAuthorizersFunction() { // T4
    assertEquals(
        Map.of(
            "Action", "lambda:InvokeFunction",
            "FunctionName", "!Ref KeyAuthorizerFunction",
            "Principal", "apigateway.amazonaws.com",
            "SourceArn",
                "!Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:"
                    + "${Api}/authorizers/${KeyAuthorizer}"),
        properties("KeyAuthorizerPermission"));
  }

  @Test
  void anAuthorizersFunctionHasRoleLogsAndEnvironmentOfItsOwn() { // T1, T2, T3
    Map<String, Object> function = properties("KeyAuthorizerFunction");
    assertEquals("demo.KeyAuthorizerHandler", function.get("Handler"));
    assertEquals(10, function.get("Timeout"));
    assertEquals("!GetAtt KeyAuthorizerFunctionRole.Arn", function.get("Role"));
    assertEquals("!Ref KeyAuthorizerFunctionLogs", at(function, "LoggingConfig", "LogGroup"));
    assertEquals(
        "!Ref OrdersTable", at(function, "Environment", "Variables", "NARAE_TABLE_ORDERS"));
    List<Object> statements =
        Documents.list(
            properties("KeyAuthorizerFunctionRole"), "Policies", 0, "PolicyDocument", "Statement");
    assertEquals(
        List.of("!GetAtt KeyAuthorizerFunctionLogs.Arn", "*", "!GetAtt OrdersTable.Arn"),
        statements.stream().map(s -> at(s, "Resource")).toList());
  }

  @Test
  void theApiAnswersPreflightsForTheMethodsThatThereAre() { // S11
    assertEquals(
        Map.of(
            "AllowOrigins", List.of("https://shop.example", "!Ref WebOrigin"),
            "AllowMethods", List.of("GET", "POST", "DELETE"),
            "AllowHeaders", List.of("authorization", "content-type"),
            "ExposeHeaders", List.of("etag"),
            "AllowCredentials", false,
            "MaxAge", 600),
        properties("Api").get("CorsConfiguration"));
  }

  @Test
  void theAppsLimitHoldsForAllRoutesAndARoutesOwnForIt() { // T4
    Map<String, Object> stage = properties("ApiStage");
    assertEquals(limit(20, 40), stage.get("DefaultRouteSettings"));
    assertEquals(Map.of("POST /orders", limit(0.5, 2)), stage.get("RouteSettings"));
    assertEquals(List.of("PostOrdersRoute"), at(template, "Resources", "ApiStage", "DependsOn"));
  }

  @Test
  void withoutLimitsOfRoutesTheStageWaitsForNone() {
    Object plain = of(ofAuth(IAM));
    assertFalse(map(plain, "Resources", "ApiStage").containsKey("DependsOn"));
    assertFalse(properties(plain, "ApiStage").containsKey("RouteSettings"));
    assertFalse(properties(plain, "Function").toString().contains("NARAE_CORS_ORIGINS"));
  }

  @Test
  void theAppsOwnTokensHaveThePlainNameAndOthersAHash() {
    AuthModel other = new AuthModel.Jwt(declared("https://other.example"), List.of(declared("a")));
    Object both = of(ofAuth(JWT), ofAuth(other));
    assertEquals("!Ref JwtAuthorizer", properties(both, "GetARoute").get("AuthorizerId"));
    String id = properties(both, "GetBRoute").get("AuthorizerId").toString();
    assertTrue(id.matches("!Ref JwtX[0-9a-f]{8}Authorizer"), id);
    assertEquals(
        "https://other.example",
        at(properties(both, id.substring("!Ref ".length())), "JwtConfiguration", "Issuer"));
  }

  @Test
  void aClassWithTwoSettingsIsTwoAuthorizersAndOneFunction() {
    AuthModel cached = new AuthModel.Lambda(KEYS.authorizer(), KEYS.claims(), KEYS.headers(), 60);
    Object both = of(ofAuth(KEYS), ofAuth(cached));
    assertEquals(2, count(both, "AWS::ApiGatewayV2::Authorizer"));
    assertEquals(2, count(both, "AWS::Serverless::Function"));
    assertTrue(find(both, "Resources", "KeyAuthorizerFunction").isPresent());
  }

  @Test
  void classesOfOneNameAreTwoAuthorizersAndTwoFunctions() {
    AuthModel other =
        new AuthModel.Lambda(
            TypeName.of("other", "KeyAuthorizer"), KEYS.claims(), KEYS.headers(), 0);
    Object both = of(ofAuth(KEYS), ofAuth(other));
    assertEquals(2, count(both, "AWS::ApiGatewayV2::Authorizer"));
    assertEquals(3, count(both, "AWS::Serverless::Function"));
  }

  @Test
  void aClassCalledJwtDoesNotGetInTheWayOfTokens() {
    AuthModel jwt = new AuthModel.Lambda(type("JwtAuthorizer"), type("P"), List.of("a"), 0);
    Object both = of(ofAuth(JWT), ofAuth(jwt));
    assertEquals("JWT", properties(both, "JwtAuthorizer").get("AuthorizerType"));
    assertEquals(2, count(both, "AWS::ApiGatewayV2::Authorizer"));
  }

  /** One route for each, {@code GET /a}, {@code GET /b} …, in an app with tokens. */
  private static Object of(RouteModel... routes) {
    List<RouteModel> named = new ArrayList<>();
    for (RouteModel route : routes) {
      String name = Character.toString('a' + named.size());
      named.add(with(route("GET /" + name, name, nothing()), route.access()));
    }
    RouteClassModel routeClass = new RouteClassModel(type("Routes"), Docs.NONE, named);
    ModuleModel module = new ModuleModel(type("App"), List.of(routeClass), List.of(), List.of());
    return Documents.parse(
        SamEmitter.emit(FrontModel.app(ApiType.HTTP, JWT, Optional.empty(), module)));
  }

  private static RouteModel ofAuth(AuthModel auth) {
    return with(route("GET /", "any", nothing()), auth);
  }

  private static Map<String, Object> limit(Object rate, int burst) {
    return Map.of("ThrottlingRateLimit", rate, "ThrottlingBurstLimit", burst);
  }

  private static long count(Object template, String type) {
    return map(template, "Resources").values().stream()
        .filter(resource -> type.equals(at(resource, "Type")))
        .count();
  }

  private Map<String, Object> properties(String id) {
    return properties(template, id);
  }

  private static Map<String, Object> properties(Object template, String id) {
    return map(template, "Resources", id, "Properties");
  }
}
