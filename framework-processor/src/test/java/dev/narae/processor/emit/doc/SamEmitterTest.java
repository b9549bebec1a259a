package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.find;
import static dev.narae.processor.emit.doc.Documents.list;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.Models.closed;
import static dev.narae.processor.emit.doc.Models.docs;
import static dev.narae.processor.emit.doc.Models.entity;
import static dev.narae.processor.emit.doc.Models.key;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.JsonLimitsModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ThrottleModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** T1 to T9 are the lines of the project's checklist for templates. */
class SamEmitterTest {
  private static final String GET = "dynamodb:GetItem";
  private static final String PUT = "dynamodb:PutItem";
  private static final String DELETE = "dynamodb:DeleteItem";

  private final String text = SamEmitter.emit(NotesModel.app());
  private final Object notes = Documents.parse(text);

  @Test
  void theFunctionRunsTheGeneratedHandlerAsTheAnnotationSays() { // T3
    Map<String, Object> function = properties(notes, "Function");
    assertEquals("demo.NotesAppHandler", function.get("Handler"));
    assertEquals("java25", function.get("Runtime"));
    assertEquals(List.of("arm64"), function.get("Architectures"));
    assertEquals(1024, function.get("MemorySize"));
    assertEquals(10, function.get("Timeout"));
    assertEquals(
        Map.of("Bucket", "!Ref CodeBucket", "Key", "!Ref CodeKey"), function.get("CodeUri"));
  }

  @Test
  void theFunctionGetsItsTablesByEnvironment() {
    assertEquals(
        Map.of(
            "NARAE_STAGE", "!Ref Stage",
            "JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
            "NARAE_TABLE_NOTES", "!Ref NotesTable",
            "NARAE_TABLE_ORDER_ITEMS", "!Ref OrderItemsTable",
            "NARAE_TABLE_SESSIONS", "!Ref SessionsTable"),
        at(properties(notes, "Function"), "Environment", "Variables"));
  }

  @Test
  void theRoleAllowsWhatTheTableClassesCallAndNothingElse() { // T1
    assertEquals("!GetAtt FunctionRole.Arn", properties(notes, "Function").get("Role"));
    Map<String, Object> role = properties(notes, "FunctionRole");
    assertFalse(role.containsKey("ManagedPolicyArns"));
    assertEquals(1, list(role, "Policies").size());
    Map<String, Object> allowed =
        list(role, "Policies", 0, "PolicyDocument", "Statement").stream()
            .collect(Collectors.toMap(s -> (String) at(s, "Resource"), s -> at(s, "Action")));
    assertEquals(
        Map.of(
            "!GetAtt FunctionLogs.Arn", List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            "*", List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords"),
            "!GetAtt NotesTable.Arn", List.of(GET, PUT, DELETE, "dynamodb:Query"),
            "!GetAtt OrderItemsTable.Arn", List.of(GET, PUT, DELETE, "dynamodb:Query"),
            "!GetAtt SessionsTable.Arn", List.of(GET, PUT, DELETE)),
        allowed);
  }

  @Test
  void onlyLambdaMayTakeTheRole() { // T1
    assertEquals(
        List.of(
            Map.of(
                "Effect", "Allow",
                "Principal", Map.of("Service", "lambda.amazonaws.com"),
                "Action", "sts:AssumeRole")),
        at(properties(notes, "FunctionRole"), "AssumeRolePolicyDocument", "Statement"));
  }

  @Test
  void functionAndApiLogToGroupsOfTheirOwnThatExpire() { // T2
    Map<String, Object> function = properties(notes, "Function");
    assertEquals("Active", function.get("Tracing"));
    assertEquals(
        Map.of("LogFormat", "JSON", "LogGroup", "!Ref FunctionLogs"),
        function.get("LoggingConfig"));
    assertEquals(
        Map.of(
            "LogGroupName", "!Sub /narae/notes/${Stage}/function",
            "RetentionInDays", "!Ref LogRetentionDays"),
        properties(notes, "FunctionLogs"));
    assertEquals("!Ref LogRetentionDays", properties(notes, "ApiLogs").get("RetentionInDays"));
    assertEquals(
        "!GetAtt ApiLogs.Arn",
        at(properties(notes, "ApiStage"), "AccessLogSettings", "DestinationArn"));
  }

  @Test
  void anAccessLogEntryIsOneJsonObjectWithoutTextOfTheCaller() { // T2, S10
    String format = (String) at(properties(notes, "ApiStage"), "AccessLogSettings", "Format");
    Map<String, Object> entry = map(Documents.parse(format));
    assertEquals("$context.routeKey", entry.get("route"));
    Set<Object> variables = Set.copyOf(entry.values());
    assertFalse(variables.contains("$context.path"));
    assertTrue(variables.stream().allMatch(v -> v.toString().matches("\\$context\\.[A-Za-z.]+")));
  }

  @Test
  void theApiIsThrottledAndDeploysItself() { // T4
    Map<String, Object> stage = properties(notes, "ApiStage");
    assertEquals("$default", stage.get("StageName"));
    assertEquals(true, stage.get("AutoDeploy"));
    assertEquals(
        Map.of("ThrottlingRateLimit", 50, "ThrottlingBurstLimit", 100),
        stage.get("DefaultRouteSettings"));
  }

  @Test
  void onePermissionLetsThisApiAndNoOtherCallTheFunction() { // T4
    List<Map<String, Object>> permissions = ofType(notes, "AWS::Lambda::Permission");
    assertEquals(1, permissions.size());
    assertEquals(
        Map.of(
            "Action", "lambda:InvokeFunction",
            "FunctionName", "!Ref Function",
            "Principal", "apigateway.amazonaws.com",
            "SourceArn",
                "!Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*"),
        permissions.get(0).get("Properties"));
  }

  @Test
  void everyRouteIsARouteOfTheApiInOrder() {
    assertEquals(
        List.of(
            "GET /",
            "PUT /everything/of-all/kinds.v2",
            "GET /notes/{owner}",
            "POST /notes/{owner}",
            "GET /notes/{owner}/{id}",
            "PATCH /notes/{owner}/{id}",
            "DELETE /notes/{owner}/{note}",
            "GET /status/{day}",
            "POST /trees"),
        ofType(notes, "AWS::ApiGatewayV2::Route").stream()
            .map(route -> at(route, "Properties", "RouteKey"))
            .toList());
    assertEquals(1, ofType(notes, "AWS::ApiGatewayV2::Integration").size());
  }

  @Test
  void theGatewayWaitsAsLongAsItCan() {
    assertEquals(30_000, properties(notes, "ApiIntegration").get("TimeoutInMillis"));
    assertEquals("2.0", properties(notes, "ApiIntegration").get("PayloadFormatVersion"));
  }

  @Test
  void aPublicRouteIsOpenAndAnyOtherIsClosed() { // T4
    RouteModel open = route("GET /open", "open", nothing());
    RouteModel secret = closed(route("GET /secret", "secret", nothing()));
    Object template = parse(app(List.of(open, secret), List.of()));
    assertEquals("NONE", properties(template, "GetOpenRoute").get("AuthorizationType"));
    assertEquals("AWS_IAM", properties(template, "GetSecretRoute").get("AuthorizationType"));
    assertTrue(find(template, "Resources", "GetOpenRoute", "Metadata").isPresent());
    assertFalse(find(template, "Resources", "GetSecretRoute", "Metadata").isPresent());
  }

  @Test
  void tablesSurviveTheStackAndCanBeRestored() { // T5
    for (Map<String, Object> table : ofType(notes, "AWS::DynamoDB::Table")) {
      assertEquals("Retain", table.get("DeletionPolicy"));
      assertEquals("Retain", table.get("UpdateReplacePolicy"));
      Map<String, Object> properties = map(table, "Properties");
      assertEquals("PAY_PER_REQUEST", properties.get("BillingMode"));
      assertEquals(
          Map.of("PointInTimeRecoveryEnabled", true),
          properties.get("PointInTimeRecoverySpecification"));
      assertEquals(Map.of("SSEEnabled", true), properties.get("SSESpecification"));
      assertEquals("!If [IsDev, false, true]", properties.get("DeletionProtectionEnabled"));
      assertFalse(properties.containsKey("TableName"));
    }
    assertEquals("!Equals [!Ref Stage, dev]", at(notes, "Conditions", "IsDev"));
  }

  @Test
  void keysAreDeclaredAsTheEntityNamesThem() {
    Map<String, Object> table = properties(notes, "OrderItemsTable");
    assertEquals(
        List.of(
            Map.of("AttributeName", "customer", "AttributeType", "S"),
            Map.of("AttributeName", "number", "AttributeType", "N")),
        table.get("AttributeDefinitions"));
    assertEquals(
        List.of(
            Map.of("AttributeName", "customer", "KeyType", "HASH"),
            Map.of("AttributeName", "number", "KeyType", "RANGE")),
        table.get("KeySchema"));
    assertEquals(1, list(properties(notes, "SessionsTable"), "KeySchema").size());
  }

  @Test
  void entitiesOfOneTableShareTheResource() {
    assertEquals(3, ofType(notes, "AWS::DynamoDB::Table").size());
    assertTrue(
        text.contains(
            """
              # Counter: @DynamoEntity(table = "notes")
              # Note: @DynamoEntity(table = "notes")
              NotesTable:
            """));
  }

  @Test
  void everyResourceSaysWhatCausedIt() {
    List<String> lines = text.lines().toList();
    for (String id : map(notes, "Resources").keySet()) {
      int line = lines.indexOf("  " + id + ":");
      assertTrue(lines.get(line - 1).startsWith("  # "), id);
    }
    assertTrue(text.contains("  # NotesApp: @LambdaApp(name = \"notes\")\n  Function:\n"));
    assertTrue(text.contains("  # NoteRoutes.create: POST /notes/{owner}\n"));
  }

  @Test
  void resourcesAreSetApartByAnEmptyLine() {
    String resources = text.substring(text.indexOf("Resources:"), text.indexOf("\nOutputs:"));
    long emptyLines = resources.lines().filter(String::isEmpty).count();
    assertEquals(map(notes, "Resources").size() - 1, emptyLines);
  }

  @Test
  void outputsTellWhereTheApiIsAndHowTheTablesAreCalled() {
    assertEquals(
        "!Sub https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}",
        at(notes, "Outputs", "ApiUrl", "Value"));
    assertEquals("!Ref OrderItemsTable", at(notes, "Outputs", "OrderItemsTableName", "Value"));
  }

  @Test
  void aServiceWithoutTablesNeedsNoConditions() {
    Object template = parse(app(List.of(route("GET /", "get", nothing())), List.of()));
    assertEquals(Optional.empty(), find(template, "Conditions"));
    assertEquals(Set.of("ApiUrl"), map(template, "Outputs").keySet());
    assertEquals(
        Set.of("NARAE_STAGE", "JAVA_TOOL_OPTIONS"),
        map(properties(template, "Function"), "Environment", "Variables").keySet());
  }

  @Test
  void theDescriptionIsTheSummaryOfTheJavadocInAtMost1024Bytes() {
    assertEquals("Notes with tags and links.", at(notes, "Description"));
    String description = (String) at(parse(described(docs("한글\n".repeat(500)))), "Description");
    assertTrue(description.startsWith("한글 한글 한글"));
    int bytes = description.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes > 1000 && bytes <= 1024, () -> "bytes: " + bytes);
    assertEquals(
        "notes, a service made with Narae", at(parse(described(Docs.NONE)), "Description"));
  }

  @Test
  void theStageIsPartOfEveryFixedName() {
    assertEquals("!Sub notes-${Stage}", properties(notes, "Api").get("Name"));
    assertEquals(
        "!Sub /aws/vendedlogs/narae/notes/${Stage}/access",
        properties(notes, "ApiLogs").get("LogGroupName"));
    String pattern = (String) at(notes, "Parameters", "Stage", "AllowedPattern");
    assertTrue("dev".matches(pattern) && "pr-17".matches(pattern));
    assertFalse("Dev".matches(pattern) || "-".matches(pattern) || "a/b".matches(pattern));
  }

  private static AppModel app(List<RouteModel> routes, List<EntityModel> entities) {
    RouteClassModel routeClass = new RouteClassModel(type("Routes"), Docs.NONE, routes);
    return NotesModel.app(new ModuleModel(type("App"), List.of(routeClass), entities, List.of()));
  }

  private static AppModel described(Docs docs) {
    ModuleModel module =
        new ModuleModel(
            type("App"), List.of(), List.of(entity("Note", "notes", key("id"))), List.of());
    return new AppModel(
        "notes",
        docs,
        ApiType.HTTP,
        128,
        30,
        "x86_64",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        ThrottleModel.DEFAULT,
        JsonLimitsModel.DEFAULT,
        List.of(),
        List.of(),
        module);
  }

  private static Object parse(AppModel app) {
    return Documents.parse(SamEmitter.emit(app));
  }

  private static Map<String, Object> properties(Object template, String id) {
    return map(template, "Resources", id, "Properties");
  }

  private static List<Map<String, Object>> ofType(Object template, String type) {
    return map(template, "Resources").values().stream()
        .map(Documents::map)
        .filter(resource -> type.equals(resource.get("Type")))
        .toList();
  }
}
