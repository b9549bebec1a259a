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
  void takesAParameterFromItsPropertyOverItsDefault() {
    String template = "Parameters:\n  Size: {Type: Number, Default: 20}\n";

    assertEquals("20", variable(template, "!Ref Size"));
    System.setProperty("narae.parameter.Size", "30");
    try {
      assertEquals("30", variable(template, "!Ref Size"));
    } finally {
      System.clearProperty("narae.parameter.Size");
    }
  }

  @Test
  void namesThePropertyOfAParameterThatHasNoValue() {
    assertEquals(
        "The template's parameter Key has no default. Set -Dnarae.parameter.Key=…",
        failure(() -> variable("Parameters:\n  Key: {Type: String}\n", "!Ref Key")));
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
    String unread = "  R: {Type: AWS::IAM::Role, Properties: {Path: !Select [0, [a]]}}\n";

    assertEquals("F", parse(FUNCTION + unread).function().name());
    assertEquals(
        "The template uses !Select where the local server has to read it, which it can't evaluate.",
        failure(() -> variable("!Select [0, [a]]")));
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
        failure(() -> Template.parse("app", "Resources: []")));
    assertTrue(
        failure(() -> Template.parse("app", "a: [")).startsWith("The template is not YAML: "));
    assertEquals(
        "The template is empty. Build the app again.", failure(() -> Template.parse("app", "")));
  }

  private static String variable(String value) {
    return variable("", value);
  }

  private static String variable(String head, String value) {
    String resources =
        FUNCTION
            + "      Environment: {Variables: {V: "
            + value
            + "}}\n"
            + "  T: {Type: AWS::DynamoDB::Table, Properties: {}}\n";
    return Template.parse("app", head + "Resources:\n" + resources)
        .function()
        .environment()
        .get("V");
  }

  private static Template parse(String resources) {
    return Template.parse("app", "Resources:\n" + resources);
  }

  private static String failure(Executable executable) {
    return assertThrows(LocalException.class, executable).getMessage();
  }
}
