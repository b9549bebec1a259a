package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Functions, each with the role it runs under and the log group it writes to. */
final class FunctionResources {
  static final String FUNCTION = "Function";

  /** Made for the start, on what may be a fraction of a core; requests are short. */
  private static final String JVM_OPTIONS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private final AppModel app;
  private final Tables tables;

  FunctionResources(AppModel app, Tables tables) {
    this.app = app;
    this.tables = tables;
  }

  /**
   * One function.
   *
   * @param id of the resource; those of its role and log group begin with it
   * @param timeout in seconds
   * @param log the last part of the log group's name
   * @param variables of the environment, beside those that every function has
   */
  record Spec(
      String id, TypeName handler, int timeout, String log, YamlMap variables, String origin) {
    String role() {
      return id + "Role";
    }

    String logs() {
      return id + "Logs";
    }
  }

  /**
   * @param reason why the function may do what it may do
   */
  void addTo(YamlMap resources, Spec function, String reason) {
    resources
        .comment(function.origin())
        .put(function.id(), function(function))
        .blankLine()
        .comment(function.origin() + "; " + reason)
        .put(function.role(), role(function))
        .blankLine()
        .comment(function.origin())
        .put(
            function.logs(),
            logGroup(
                "/narae/" + app.name() + "/${" + TemplateParameters.STAGE + "}/" + function.log()));
  }

  /**
   * The log group of an API's access log. Its name has the prefix that AWS asks for where API
   * Gateway delivers: other names make the account's one resource policy for log delivery grow
   * until it is full.
   */
  static YamlMap accessLogs(AppModel app) {
    return logGroup(
        "/aws/vendedlogs/narae/" + app.name() + "/${" + TemplateParameters.STAGE + "}/access");
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
                .put("RetentionInDays", Cfn.ref(TemplateParameters.LOG_RETENTION)))
        .put("Metadata", Suppressions.LOG_GROUP.metadata());
  }

  private YamlMap function(Spec function) {
    YamlMap properties =
        new YamlMap()
            .put(
                "CodeUri",
                new YamlMap()
                    .put("Bucket", Cfn.ref(TemplateParameters.CODE_BUCKET))
                    .put("Key", Cfn.ref(TemplateParameters.CODE_KEY)))
            .put("Handler", function.handler().qualified())
            .put("Runtime", "java25")
            .put("Architectures", YamlList.texts(app.architecture()))
            .put("MemorySize", app.memory())
            .put("Timeout", function.timeout())
            .put("Role", Cfn.arn(function.role()))
            .put("Tracing", "Active")
            .put(
                "LoggingConfig",
                new YamlMap().put("LogFormat", "JSON").put("LogGroup", Cfn.ref(function.logs())))
            .put("Environment", new YamlMap().put("Variables", variables(function)));
    return new YamlMap()
        .put("Type", "AWS::Serverless::Function")
        .put("Properties", properties)
        .put("Metadata", Suppressions.FUNCTION.metadata());
  }

  private YamlMap variables(Spec function) {
    YamlMap variables =
        new YamlMap()
            .put("NARAE_STAGE", Cfn.ref(TemplateParameters.STAGE))
            .comment(
                "Made for a fast start: the collector without threads, and the quick compiler only.")
            .put("JAVA_TOOL_OPTIONS", JVM_OPTIONS);
    tables.list().forEach(t -> variables.put(t.environmentVariable(), Cfn.ref(t.id())));
    return variables.putAll(function.variables());
  }

  private YamlMap role(Spec function) {
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
                        .put("PolicyDocument", policy(statements(function)))));
    return new YamlMap()
        .put("Type", "AWS::IAM::Role")
        .put("Properties", properties)
        .put("Metadata", Suppressions.ROLE.metadata());
  }

  private static YamlMap policy(YamlList statements) {
    return new YamlMap().put("Version", "2012-10-17").put("Statement", statements);
  }

  private YamlList statements(Spec function) {
    List<YamlNode> statements = new ArrayList<>();
    statements.add(
        allow(
            "Logs",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            Cfn.arn(function.logs())));
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
