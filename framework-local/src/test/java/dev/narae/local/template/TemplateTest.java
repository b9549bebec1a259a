package dev.narae.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.error.LocalException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TemplateTest {
  private static final String FUNCTION =
      """
        F:
          Type: AWS::Serverless::Function
          Properties:
            Handler: demo.Handler
      """;

  private static final String API = "  Api: {Type: AWS::ApiGatewayV2::Api}\n";
  private static final String ISSUER = "http://localhost:8080/_narae/issuer";

  private static final String HTTP =
      """
      Parameters:
        Issuer: {Type: String}
        WebOrigin: {Type: String, Default: "http://localhost:3000"}
      Resources:
        F: {Type: AWS::Serverless::Function, Properties: {Handler: demo.Handler}}
        KeyFunction: {Type: AWS::Serverless::Function, Properties: {Handler: demo.Key}}
        Api:
          Type: AWS::ApiGatewayV2::Api
          Properties:
            CorsConfiguration:
              AllowOrigins: [!Ref WebOrigin]
              AllowMethods: [GET]
              AllowCredentials: false
              MaxAge: 600
        Stage:
          Type: AWS::ApiGatewayV2::Stage
          Properties:
            DefaultRouteSettings: {ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100}
            RouteSettings:
              GET /c: {ThrottlingRateLimit: 0.5, ThrottlingBurstLimit: 2}
        Jwt:
          Type: AWS::ApiGatewayV2::Authorizer
          Properties:
            JwtConfiguration: {Issuer: !Ref Issuer, Audience: [notes]}
        Key:
          Type: AWS::ApiGatewayV2::Authorizer
          Properties:
            AuthorizerUri: !Sub "arn:aws:apigateway:x:lambda:path/functions/${KeyFunction.Arn}/invocations"
            IdentitySource: [$request.header.x-api-key, $context.routeKey]
            AuthorizerResultTtlInSeconds: 60
        A:
          Type: AWS::ApiGatewayV2::Route
          Properties:
            RouteKey: GET /a
            AuthorizationType: JWT
            AuthorizerId: !Ref Jwt
            AuthorizationScopes: [w]
        B:
          Type: AWS::ApiGatewayV2::Route
          Properties: {RouteKey: GET /b, AuthorizationType: CUSTOM, AuthorizerId: !Ref Key}
        C:
          Type: AWS::ApiGatewayV2::Route
          Properties: {RouteKey: GET /c, AuthorizationType: AWS_IAM}
      """;

  private static final String REST =
      """
      Parameters:
        Issuer: {Type: String}
        Stage: {Type: String, Default: dev}
      Resources:
        F: {Type: AWS::Serverless::Function, Properties: {Handler: demo.Handler}}
        Api:
          Type: AWS::Serverless::Api
          Properties:
            StageName: !Sub "${Stage}"
            MethodSettings:
              - {ResourcePath: "/*", HttpMethod: "*", ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100}
              - {ResourcePath: "/~1notes~1{id}", HttpMethod: GET, ThrottlingRateLimit: 1, ThrottlingBurstLimit: 2}
            DefinitionBody:
              x-amazon-apigateway-binary-media-types: ["*/*"]
              paths:
                /notes/{id}:
                  get: {security: [{Jwt: [w]}]}
                  options: {security: []}
              components:
                securitySchemes:
                  Jwt:
                    x-amazon-apigateway-authtype: cognito_user_pools
                    x-amazon-apigateway-authorizer:
                      providerARNs:
                        - !Sub
                          - "arn:${AWS::Partition}:cognito-idp:${R}:${AWS::AccountId}:userpool/${P}"
                          - R: !Select [1, !Split [".", !Ref Issuer]]
                            P: !Select [3, !Split ["/", !Ref Issuer]]
              x-amazon-apigateway-gateway-responses:
                THROTTLED:
                  statusCode: "429"
                  responseParameters: {gatewayresponse.header.x-request-id: context.requestId}
                  responseTemplates: {application/json: "{}"}
      """;

  private Map<String, String> given = Map.of();

  @Test
  void takesLambdasDefaultsForWhatTheFunctionLeavesOut() {
    assertEquals(
        new FunctionSpec("F", "demo.Handler", 3, 128, Map.of()), parse(FUNCTION).function());
  }

  @Test
  void readsTheRouteKeysInTheTemplatesOrder() {
    Template template =
        parse(
            FUNCTION
                + """
                  B:
                    Type: AWS::ApiGatewayV2::Route
                    Properties: {RouteKey: "POST /b/{id}"}
                  A:
                    Type: AWS::ApiGatewayV2::Route
                    Properties: {RouteKey: GET /a}
                """);

    assertEquals(List.of("POST /b/{id}", "GET /a"), template.routeKeys());
  }

  @Test
  void namesATableAfterTheAppAndItsLogicalIdUnlessItHasAName() {
    Template template =
        parse(
            FUNCTION
                + """
                  Made:
                    Type: AWS::DynamoDB::Table
                    Properties: {BillingMode: PAY_PER_REQUEST}
                  Named:
                    Type: AWS::DynamoDB::Table
                    Properties: {TableName: mine}
                """);

    assertEquals(
        List.of(
            new TableSpec("app-Made", Map.of("BillingMode", "PAY_PER_REQUEST")),
            new TableSpec("mine", Map.of("TableName", "mine"))),
        template.tables());
  }

  @Test
  void evaluatesReferencesToTablesAndPseudoParameters() {
    assertEquals("app-T", variable("!Ref T"));
    assertEquals("arn:aws:dynamodb:us-east-1:000000000000:table/app-T", variable("!GetAtt T.Arn"));
    assertEquals(variable("!GetAtt T.Arn"), variable("!GetAtt [T, Arn]"));
    assertEquals("us-east-1/app", variable("!Sub \"${AWS::Region}/${AWS::StackName}\""));
    assertEquals("${kept} app-T", variable("!Sub \"${!kept} ${T}\""));
    assertEquals("a-1-app-T", variable("!Sub [\"${x}-${y}-${T}\", {x: a, y: 1}]"));
    assertEquals("a.app-T", variable("!Join [., [a, !Ref T]]"));
    assertEquals("b", variable("!Select [1, !Split [\",\", \"a,b\"]]"));
  }

  @Test
  void readsTheLongFormOfAnIntrinsicLikeTheShortOne() {
    assertEquals("app-T", variable("{Ref: T}"));
    assertEquals("app-T!", variable("{\"Fn::Sub\": \"${T}!\"}"));
  }

  @Test
  void keepsTheFormInWhichAScalarIsWritten() {
    assertEquals("1.10", variable("1.10"));
    assertEquals("007", variable("007"));
    assertEquals("42", variable("42"));
    assertEquals("true", variable("true"));
    assertEquals("yes", variable("yes"));
    assertEquals("20", variable("\"20\""));
  }

  @Test
  void letsAResourceThatDoesNotExistLocallyStandAsItsName() {
    assertEquals("F", variable("!Ref F"));
    assertEquals("F.Version", variable("!GetAtt F.Version"));
  }

  @Test
  void takesAParameterAsGivenThenFromItsPropertyThenItsDefault() {
    String template = "Parameters:\n  PageSize: {Type: Number, Default: 20}\n";

    assertEquals("20", variable(template, "!Ref PageSize"));
    System.setProperty("pageSize", "30");
    try {
      assertEquals("30", variable(template, "!Ref PageSize"));
      given = Map.of("pageSize", "40");
      assertEquals("40", variable(template, "!Ref PageSize"));
      given = Map.of("PageSize", "50");
      assertEquals("50", variable(template, "!Ref PageSize"));
    } finally {
      System.clearProperty("pageSize");
    }
  }

  @Test
  void namesBothWaysToGiveAParameterThatHasNoValue() {
    assertEquals(
        "The stack's parameter WebOrigin has no default. Give it with --set webOrigin=… or"
            + " -DwebOrigin=…",
        failure(() -> variable("Parameters:\n  WebOrigin: {Type: String}\n", "!Ref WebOrigin")));
  }

  @Test
  void readsWhoMayCallTheRoutesOfAnHttpApi() {
    ApiSpec.Http api = (ApiSpec.Http) Template.parse("app", HTTP, given, ISSUER).api();

    assertEquals(new AccessSpec.Jwt(ISSUER, List.of("notes"), List.of("w")), access(api, 0));
    assertEquals(
        new AccessSpec.Custom(
            "Key",
            new FunctionSpec("KeyFunction", "demo.Key", 3, 128, Map.of()),
            List.of(
                new IdentitySource(IdentitySource.Place.HEADER, "x-api-key"),
                new IdentitySource(IdentitySource.Place.CONTEXT, "routeKey")),
            60),
        access(api, 1));
    assertEquals(new AccessSpec.Iam(), access(api, 2));
    assertEquals(new ThrottleSpec(50, 100), api.throttle());
    assertEquals(new ThrottleSpec(0.5, 2), api.routes().get(2).throttle());
    assertEquals(
        new CorsSpec(
            List.of("http://localhost:3000"), List.of("GET"), List.of(), List.of(), false, 600),
        api.cors());
  }

  @Test
  void takesTheIssuerThatIsGivenOverTheLocalOne() {
    given = Map.of("issuer", "https://idp.example");

    ApiSpec api = Template.parse("app", HTTP, given, ISSUER).api();

    assertEquals(
        new AccessSpec.Jwt("https://idp.example", List.of("notes"), List.of("w")), access(api, 0));
  }

  @Test
  void readsARestApiFromItsDefinition() {
    ApiSpec.Rest api = (ApiSpec.Rest) Template.parse("app", REST, given, ISSUER).api();

    assertEquals("dev", api.stage());
    assertEquals(
        List.of("GET /notes/{id}", "OPTIONS /notes/{id}"),
        api.routes().stream().map(RouteSpec::key).toList());
    assertEquals(new AccessSpec.Jwt(ISSUER, List.of(), List.of("w")), access(api, 0));
    assertEquals(new AccessSpec.Open(), access(api, 1));
    assertEquals(new ThrottleSpec(50, 100), api.throttle());
    assertEquals(new ThrottleSpec(1, 2), api.routes().get(0).throttle());
    assertEquals(true, api.binary());
    assertEquals(
        Map.of(
            "THROTTLED",
            new GatewayResponse(
                429,
                Map.of("x-request-id", "context.requestId"),
                Map.of("application/json", "{}"))),
        api.responses());
  }

  @Test
  void knowsTheIssuerOfAUserPool() {
    given = Map.of("issuer", "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Pool");

    ApiSpec api = Template.parse("app", REST, given, ISSUER).api();

    assertEquals(
        new AccessSpec.Jwt(
            "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Pool", List.of(), List.of("w")),
        access(api, 0));
  }

  @Test
  void readsALoadBalancersRule() {
    assertEquals(
        new ApiSpec.LoadBalancer(true, List.of("/notes", "/notes/*")),
        Template.parse(
                "app",
                "Resources:\n"
                    + FUNCTION
                    + """
                      TargetGroup:
                        Type: AWS::ElasticLoadBalancingV2::TargetGroup
                        Properties:
                          TargetGroupAttributes:
                            - {Key: lambda.multi_value_headers.enabled, Value: "true"}
                      Rule:
                        Type: AWS::ElasticLoadBalancingV2::ListenerRule
                        Properties:
                          Conditions:
                            - Field: path-pattern
                              PathPatternConfig: {Values: [/notes, /notes/*]}
                    """,
                given,
                ISSUER)
            .api());
  }

  @Test
  void followsConditions() {
    String head =
        """
        Parameters:
          Stage: {Type: String, Default: dev}
        Conditions:
          IsDev: !Equals [!Ref Stage, dev]
          IsProd: !Not [!Condition IsDev]
          Both: !And [!Condition IsDev, !Condition IsProd]
          Either: !Or [!Condition IsDev, !Condition IsProd]
        """;

    assertEquals("x", variable(head, "!If [IsDev, x, y]"));
    assertEquals("y", variable(head, "!If [IsProd, x, y]"));
    assertEquals("y", variable(head, "!If [Both, x, y]"));
    assertEquals("app-T", variable(head, "!If [Either, !Ref T, y]"));
    assertEquals(
        "The template has no condition Missing.", failure(() -> variable("!If [Missing, x, y]")));
    assertEquals(
        "In the template, !If should have a list of 3 or more.",
        failure(() -> variable(head, "!If [IsDev, x]")));
  }

  @Test
  void refusesAnIntrinsicItCantEvaluateOnlyWhereItReads() {
    String unread = "  R: {Type: AWS::IAM::Role, Properties: {Path: !GetAZs us-east-1}}\n";

    assertEquals("F", parse(FUNCTION + unread).function().name());
    assertEquals(
        "The template uses !GetAZs where the local server has to read it, which it can't evaluate.",
        failure(() -> variable("!GetAZs us-east-1")));
  }

  @Test
  void namesThePlaceOfWhatIsWrong() {
    assertEquals(
        "The template has 0 functions; the local server runs an app of exactly one.",
        failure(() -> parse("  T: {Type: AWS::DynamoDB::Table}\n")));
    assertEquals(
        "In the template, F has no Handler.",
        failure(() -> parse("  F: {Type: AWS::Serverless::Function}\n")));
    assertEquals(
        "In the template, F.Timeout should be a whole number, but is soon.",
        failure(() -> parse(FUNCTION + "      Timeout: soon\n")));
    assertEquals(
        "In the template, Resources should be a mapping, but is [].",
        failure(() -> Template.parse("app", "Resources: []", Map.of(), ISSUER)));
    assertTrue(
        failure(() -> Template.parse("app", "a: [", Map.of(), ISSUER))
            .startsWith("The template is not YAML: "));
    assertEquals(
        "The template is empty. Build the app again.",
        failure(() -> Template.parse("app", "", Map.of(), ISSUER)));
  }

  private static AccessSpec access(ApiSpec api, int route) {
    return api.routes().get(route).access();
  }

  private String variable(String value) {
    return variable("", value);
  }

  private String variable(String head, String value) {
    String resources =
        FUNCTION
            + "      Environment: {Variables: {V: "
            + value
            + "}}\n"
            + "  T: {Type: AWS::DynamoDB::Table, Properties: {}}\n";
    return Template.parse("app", head + "Resources:\n" + resources + API, given, ISSUER)
        .function()
        .environment()
        .get("V");
  }

  private Template parse(String resources) {
    return Template.parse("app", "Resources:\n" + resources + API, given, ISSUER);
  }

  private static String failure(Executable executable) {
    return assertThrows(LocalException.class, executable).getMessage();
  }
}
