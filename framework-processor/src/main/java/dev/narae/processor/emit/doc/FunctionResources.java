package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import java.util.ArrayList;
import java.util.List;

/** The function, the role it runs under and the log group it writes to. */
final class FunctionResources {
  static final String FUNCTION = "Function";
  private static final String ROLE = "FunctionRole";
  private static final String LOGS = "FunctionLogs";

  /** Made for the start, on what may be a fraction of a core; requests are short. */
  private static final String JVM_OPTIONS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private FunctionResources() {}

  static void addTo(YamlMap resources, AppModel app, Tables tables) {
    String origin = Comments.app(app);
    resources
        .comment(origin)
        .put(FUNCTION, function(app, tables))
        .blankLine()
        .comment(origin + "; what the function may do, and nothing else")
        .put(ROLE, role(tables))
        .blankLine()
        .comment(origin)
        .put(LOGS, logGroup("/narae/" + app.name() + "/${" + SamEmitter.STAGE + "}/function"));
  }

  /** A log group of a fixed name whose entries expire. */
  static YamlMap logGroup(String name) {
    return new YamlMap()
        .put("Type", "AWS::Logs::LogGroup")
        .put("DeletionPolicy", "Delete")
        .put("UpdateReplacePolicy", "Delete")
        .put(
            "Properties",
            new YamlMap()
                .put("LogGroupName", Cfn.sub(name))
                .put("RetentionInDays", Cfn.ref(SamEmitter.LOG_RETENTION)))
        .put("Metadata", Suppressions.LOG_GROUP.metadata());
  }

  private static YamlMap function(AppModel app, Tables tables) {
    YamlMap properties =
        new YamlMap()
            .put(
                "CodeUri",
                new YamlMap()
                    .put("Bucket", Cfn.ref(SamEmitter.CODE_BUCKET))
                    .put("Key", Cfn.ref(SamEmitter.CODE_KEY)))
            .put("Handler", app.handlerType().qualified())
            .put("Runtime", "java25")
            .put("Architectures", YamlList.texts(app.architecture()))
            .put("MemorySize", app.memory())
            .put("Timeout", app.timeout())
            .put("Role", Cfn.arn(ROLE))
            .put("Tracing", "Active")
            .put(
                "LoggingConfig",
                new YamlMap().put("LogFormat", "JSON").put("LogGroup", Cfn.ref(LOGS)))
            .put("Environment", new YamlMap().put("Variables", variables(tables)));
    return new YamlMap()
        .put("Type", "AWS::Serverless::Function")
        .put("Properties", properties)
        .put("Metadata", Suppressions.FUNCTION.metadata());
  }

  private static YamlMap variables(Tables tables) {
    YamlMap variables =
        new YamlMap()
            .put("NARAE_STAGE", Cfn.ref(SamEmitter.STAGE))
            .comment(
                "Made for a fast start: the collector without threads, and the quick compiler only.")
            .put("JAVA_TOOL_OPTIONS", JVM_OPTIONS);
    tables.list().forEach(t -> variables.put(t.environmentVariable(), Cfn.ref(t.id())));
    return variables;
  }

  private static YamlMap role(Tables tables) {
    YamlMap properties =
        new YamlMap()
            .put(
                "AssumeRolePolicyDocument",
                policy(
                    YamlList.of(
                        new YamlMap()
                            .put("Effect", "Allow")
                            .put("Principal", new YamlMap().put("Service", "lambda.amazonaws.com"))
                            .put("Action", "sts:AssumeRole"))))
            .put(
                "Policies",
                YamlList.of(
                    new YamlMap()
                        .put("PolicyName", "function")
                        .put("PolicyDocument", policy(statements(tables)))));
    return new YamlMap()
        .put("Type", "AWS::IAM::Role")
        .put("Properties", properties)
        .put("Metadata", Suppressions.ROLE.metadata());
  }

  private static YamlMap policy(YamlList statements) {
    return new YamlMap().put("Version", "2012-10-17").put("Statement", statements);
  }

  private static YamlList statements(Tables tables) {
    List<YamlNode> statements = new ArrayList<>();
    statements.add(
        allow("Logs", List.of("logs:CreateLogStream", "logs:PutLogEvents"), Cfn.arn(LOGS)));
    statements.add(
        allow(
            "Tracing",
            List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords"),
            YamlScalar.text("*")));
    for (Tables.Table table : tables.list()) {
      statements.add(allow(table.id(), actions(table), Cfn.arn(table.id())));
    }
    return YamlList.of(statements);
  }

  /** What the generated table classes call: get, create and put, delete and query. */
  private static List<String> actions(Tables.Table table) {
    List<String> actions =
        new ArrayList<>(List.of("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"));
    if (table.hasSortKey()) {
      actions.add("dynamodb:Query");
    }
    return actions;
  }

  private static YamlMap allow(String id, List<String> actions, YamlNode resource) {
    return new YamlMap()
        .put("Sid", id)
        .put("Effect", "Allow")
        .put("Action", YamlList.texts(actions))
        .put("Resource", resource);
  }
}
