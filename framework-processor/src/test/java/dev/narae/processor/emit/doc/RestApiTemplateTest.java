package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.find;
import static dev.narae.processor.emit.doc.Documents.list;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.FrontModel.JWT;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.type;
import static dev.narae.processor.emit.doc.Models.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.RouteClassModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A REST API with every kind of auth, CORS and throttling. */
class RestApiTemplateTest {
  private static final String GATEWAY_RESPONSES = "x-amazon-apigateway-gateway-responses";

  private final Object template = Documents.parse(SamEmitter.emit(FrontModel.app(ApiType.REST)));
  private final Map<String, Object> api = map(template, "Resources", "Api", "Properties");
  private final Map<String, Object> definition = map(api, "DefinitionBody");

  @Test
  void theStageIsTheStacks() {
    assertEquals("!Sub ${Stage}", api.get("StageName"));
    assertEquals("3.0.1", api.get("OpenApiVersion"));
    assertEquals(
        "!Sub https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${Stage}",
        at(template, "Outputs", "ApiUrl", "Value"));
  }

  @Test
  void everyRouteCallsTheFunction() {
    assertEquals(
        Map.of(
            "type",
            "aws_proxy",
            "httpMethod",
            "POST",
            "timeoutInMillis",
            29_000,
            "uri",
            "!Sub arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/"
                + "functions/${Function.Arn}/invocations"),
        at(definition, "paths", "/files/{path+}", "get", "x-amazon-apigateway-integration"));
    assertEquals(
        Set.of("/files/{path+}", "/health", "/orders", "/orders/{id}"),
        map(definition, "paths").keySet());
  }

  @Test
  void everyRouteSaysWhoMayCallIt() { // T4
    assertEquals(List.of(), security("/health", "get"));
    assertEquals(List.of(Map.of("JwtAuthorizer", List.of())), security("/orders", "get"));
    assertEquals(
        List.of(Map.of("JwtAuthorizer", List.of("orders:write", "orders:admin"))),
        security("/orders", "post"));
    assertEquals(List.of(Map.of("Signature", List.of())), security("/orders/{id}", "delete"));
    assertEquals(List.of(Map.of("KeyAuthorizer", List.of())), security("/files/{path+}", "get"));
  }

  @Test
  void tokensAreThoseOfTheUserPoolThatTheIssuerNames() { // S12
    Map<String, Object> scheme = map(definition, "components", "securitySchemes", "JwtAuthorizer");
    assertEquals("cognito_user_pools", scheme.get("x-amazon-apigateway-authtype"));
    String arn = at(scheme, "x-amazon-apigateway-authorizer", "providerARNs", 0).toString();
    assertTrue(arn.contains("${AWS::AccountId}:userpool/${IssuerPool}"), arn);
    assertTrue(arn.contains("IssuerPool=!Select [3, !Split [/, !Ref Issuer]]"), arn);
    assertTrue(arn.contains("IssuerRegion=!Select [1, !Split [., !Ref Issuer]]"), arn);
  }

  @Test
  void aClassOfTheUsersIsCachedByPath() {
    Object authorizer =
        at(
            definition,
            "components",
            "securitySchemes",
            "KeyAuthorizer",
            "x-amazon-apigateway-authorizer");
    assertEquals("request", at(authorizer, "type"));
    assertEquals(300, at(authorizer, "authorizerResultTtlInSeconds"));
    assertEquals(
        "method.request.header.x-api-key, method.request.header.x-partner,"
            + " context.httpMethod, context.path",
        at(authorizer, "identitySource"));
    assertEquals(
        "!Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:"
            + "${Api}/authorizers/*",
        at(template, "Resources", "KeyAuthorizerFunctionPermission", "Properties", "SourceArn"));
  }

  @Test
  void preflightsReachTheFunctionWithoutAuth() { // S11
    for (String path : map(definition, "paths").keySet()) {
      assertEquals(List.of(), security(path, "options"));
      assertEquals(
          "aws_proxy",
          at(definition, "paths", path, "options", "x-amazon-apigateway-integration", "type"));
    }
    Object plain = plain();
    assertEquals(
        Set.of("get"),
        map(plain, "Resources", "Api", "Properties", "DefinitionBody", "paths", "/").keySet());
  }

  @Test
  void theFunctionIsToldWhatTheGatewayCannotCheck() {
    Object variables =
        at(template, "Resources", "Function", "Properties", "Environment", "Variables");
    assertEquals("!Sub shop,${Client}", at(variables, "NARAE_JWT_AUDIENCE"));
    assertEquals("!Ref WebOrigin", at(variables, "NARAE_CORS_ORIGINS"));
    assertTrue(
        find(
                template,
                "Resources",
                "KeyAuthorizerFunction",
                "Properties",
                "Environment",
                "Variables",
                "NARAE_JWT_AUDIENCE")
            .isEmpty());
  }

  @Test
  void theGatewaysOwnErrorsAreProblemsWithTheRequestsId() { // S9
    for (Object response : map(definition, GATEWAY_RESPONSES).values()) {
      String body = (String) at(response, "responseTemplates", "application/json");
      Map<String, Object> problem = map(Documents.parse(body));
      assertEquals(Set.of("type", "title", "status"), problem.keySet());
      assertEquals(at(response, "statusCode"), problem.get("status").toString());
      Map<String, Object> headers = map(response, "responseParameters");
      assertEquals(
          "'application/problem+json'", headers.get("gatewayresponse.header.content-type"));
      assertEquals("context.requestId", headers.get("gatewayresponse.header.x-request-id"));
    }
  }

  @Test
  void aPageCanReadTheGatewaysOwnErrors() { // S11
    for (Object response : map(definition, GATEWAY_RESPONSES).values()) {
      Map<String, Object> headers = map(response, "responseParameters");
      assertEquals(
          "!Sub '${WebOrigin}'", headers.get("gatewayresponse.header.access-control-allow-origin"));
      assertEquals("'etag'", headers.get("gatewayresponse.header.access-control-expose-headers"));
      assertFalse(headers.containsKey("gatewayresponse.header.access-control-allow-credentials"));
    }
  }

  @Test
  void aPathThatNoRouteHasIsNotFoundUnlessASignatureCouldBeMissing() {
    assertEquals("403", missingToken(definition));
    Object body = at(plain(), "Resources", "Api", "Properties", "DefinitionBody");
    assertEquals("404", missingToken(body));
  }

  @Test
  void theAppsLimitHoldsForAllMethodsAndARoutesOwnForIt() { // T4
    assertEquals(
        List.of(
            Map.of(
                "ResourcePath",
                "/*",
                "HttpMethod",
                "*",
                "ThrottlingRateLimit",
                20,
                "ThrottlingBurstLimit",
                40),
            Map.of(
                "ResourcePath",
                "/~1orders",
                "HttpMethod",
                "POST",
                "ThrottlingRateLimit",
                0.5,
                "ThrottlingBurstLimit",
                2)),
        api.get("MethodSettings"));
  }

  @Test
  void callsAreLoggedAndTraced() { // T2
    assertEquals(true, api.get("TracingEnabled"));
    assertEquals("!GetAtt ApiLogs.Arn", at(api, "AccessLogSetting", "DestinationArn"));
    Map<String, Object> entry =
        map(Documents.parse((String) at(api, "AccessLogSetting", "Format")));
    assertEquals("$context.httpMethod $context.resourcePath", entry.get("route"));
  }

  @Test
  void newValuesOfParametersAreDeployed() {
    assertEquals(true, api.get("AlwaysDeploy"));
    assertTrue(find(plain(), "Resources", "Api", "Properties", "AlwaysDeploy").isEmpty());
  }

  @Test
  void onePermissionLetsTheApiCallTheFunction() { // T4
    assertEquals(
        "!Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*",
        at(template, "Resources", "ApiPermission", "Properties", "SourceArn"));
    assertTrue(
        list(api, "DefinitionBody", "x-amazon-apigateway-binary-media-types").contains("*/*"));
  }

  /** A public route, without CORS. */
  private static Object plain() {
    RouteClassModel routes =
        new RouteClassModel(
            type("Routes"),
            Docs.NONE,
            List.of(with(route("GET /", "get", nothing()), FrontModel.PUBLIC)));
    ModuleModel module = new ModuleModel(type("App"), List.of(routes), List.of(), List.of());
    return Documents.parse(
        SamEmitter.emit(FrontModel.app(ApiType.REST, JWT, Optional.empty(), module)));
  }

  private static Object missingToken(Object definition) {
    return at(definition, GATEWAY_RESPONSES, "MISSING_AUTHENTICATION_TOKEN", "statusCode");
  }

  private Object security(String path, String method) {
    return at(definition, "paths", path, method, "security");
  }
}
