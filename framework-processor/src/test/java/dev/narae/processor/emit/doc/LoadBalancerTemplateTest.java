package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.find;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.FrontModel.PUBLIC;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.model.ApiType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadBalancerTemplateTest {
  private final Object template = Documents.parse(SamEmitter.emit(FrontModel.app(ApiType.ALB)));

  @Test
  void theTargetGroupHandsOnAllValuesOfAHeader() {
    Map<String, Object> group = map(template, "Resources", "TargetGroup", "Properties");
    assertEquals("lambda", group.get("TargetType"));
    assertEquals(List.of(Map.of("Id", "!GetAtt Function.Arn")), group.get("Targets"));
    assertEquals(
        List.of(Map.of("Key", "lambda.multi_value_headers.enabled", "Value", "true")),
        group.get("TargetGroupAttributes"));
  }

  @Test
  void theGroupWaitsForThePermissionWhichNamesThisGroupOnly() { // T4
    assertEquals("TargetGroupPermission", at(template, "Resources", "TargetGroup", "DependsOn"));
    assertEquals(
        "!Sub ${Stage}-shop", at(template, "Resources", "TargetGroup", "Properties", "Name"));
    assertEquals(
        "!Sub arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}"
            + ":targetgroup/${Stage}-shop/*",
        at(template, "Resources", "TargetGroupPermission", "Properties", "SourceArn"));
  }

  @Test
  void theListenerIsAParameter() {
    Map<String, Object> rule = map(template, "Resources", "ListenerRule", "Properties");
    assertEquals("!Ref ListenerArn", rule.get("ListenerArn"));
    assertEquals("!Ref ListenerPriority", rule.get("Priority"));
    assertTrue(find(template, "Parameters", "ListenerArn").isPresent());
    assertTrue(find(template, "Parameters", "ListenerPriority").isPresent());
  }

  @Test
  void theFunctionAnswersPreflightsForTheOriginsInItsEnvironment() { // S11
    assertEquals(
        "!Sub https://shop.example,${WebOrigin}",
        at(
            template,
            "Resources",
            "Function",
            "Properties",
            "Environment",
            "Variables",
            "NARAE_CORS_ORIGINS"));
  }

  @Test
  void theRuleTakesThePathsOfTheService() {
    assertEquals(List.of("/files/*", "/health", "/orders"), patterns(template));
    assertEquals(List.of("/a", "/a/*"), patterns(of("/a", "/a/{id}", "/a/b/c")));
  }

  @Test
  void theRuleTakesEverythingWhereFirstSegmentsDoNotTell() {
    assertEquals(List.of("/*"), patterns(of("/", "/a")));
    assertEquals(List.of("/*"), patterns(of("/{id}", "/a")));
    assertEquals(List.of("/*"), patterns(of("/a", "/b", "/c", "/d", "/e", "/f")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "shop", "eleven-char", "twelve-chars", "ends-with-", "a-", "a-b-c-d-e-f-g-"})
  void aTargetGroupsNameFitsWithTheLongestStage(String name) {
    String shortName = LogicalIds.shortName(name);
    assertTrue(shortName.matches("[a-z][a-z0-9-]{0,10}") && !shortName.endsWith("-"), shortName);
  }

  @Test
  void servicesOfLongNamesHaveTargetGroupsOfDifferentNames() {
    assertTrue(
        !LogicalIds.shortName("orders-of-today").equals(LogicalIds.shortName("orders-of-2026")));
  }

  private static Object of(String... paths) {
    return Documents.parse(
        SamEmitter.emit(
            FrontModel.app(
                ApiType.ALB,
                PUBLIC,
                Arrays.stream(paths)
                    .map(
                        path ->
                            with(route("GET " + path, "get" + path.length(), nothing()), PUBLIC))
                    .toList())));
  }

  private static Object patterns(Object template) {
    return at(
        template,
        "Resources",
        "ListenerRule",
        "Properties",
        "Conditions",
        0,
        "PathPatternConfig",
        "Values");
  }
}
