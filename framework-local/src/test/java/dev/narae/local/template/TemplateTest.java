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
