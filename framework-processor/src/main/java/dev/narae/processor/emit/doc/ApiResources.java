package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import java.util.SortedMap;
import java.util.TreeMap;

/** The HTTP API in front of the function. */
final class ApiResources {
  private static final String API = "Api";
  private static final String INTEGRATION = "ApiIntegration";
  private static final String STAGE = "ApiStage";
  private static final String LOGS = "ApiLogs";
  private static final String PERMISSION = "ApiPermission";

  /** The longest an HTTP API waits for an integration (API Gateway quota). */
  private static final int LONGEST_WAIT_MILLIS = 30_000;

  /**
   * One JSON object a line. Nothing in it is text of the caller's choice that could break out of
   * its quotes: the route's key instead of the path.
   */
  private static final String ACCESS_LOG =
      "{\"requestId\":\"$context.requestId\",\"time\":\"$context.requestTime\","
          + "\"ip\":\"$context.identity.sourceIp\",\"route\":\"$context.routeKey\","
          + "\"status\":\"$context.status\",\"bytes\":\"$context.responseLength\","
          + "\"millis\":\"$context.responseLatency\","
          + "\"integrationError\":\"$context.integrationErrorMessage\"}";

  private ApiResources() {}

  static void addTo(YamlMap resources, AppModel app) {
    String origin = Comments.app(app);
    resources.blankLine().comment(origin).put(API, api(app));
    resources.blankLine().comment(origin).put(INTEGRATION, integration());
    resources.blankLine().comment(origin).put(STAGE, stage());
    resources
        .blankLine()
        .comment(origin)
        // Of the prefix AWS asks for where API Gateway delivers: other names make the account's
        // one resource policy for log delivery grow until it is full.
        .put(
            LOGS,
            FunctionResources.logGroup(
                "/aws/vendedlogs/narae/" + app.name() + "/${" + SamEmitter.STAGE + "}/access"));
    resources
        .blankLine()
        .comment(origin + "; one permission for all routes, as a function's policy is limited")
        .put(PERMISSION, permission());
    routes(app)
        .forEach(
            (route, origins) ->
                resources
                    .blankLine()
                    .comment(origins)
                    .put(LogicalIds.route(route), route(route, app)));
  }

  static void addOutputs(YamlMap outputs) {
    outputs.put(
        "ApiUrl",
        new YamlMap()
            .put("Description", "Where the API answers")
            .put(
                "Value",
                Cfn.sub("https://${" + API + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}")));
  }

  private static SortedMap<RouteModel, String> routes(AppModel app) {
    SortedMap<RouteModel, String> routes = new TreeMap<>();
    for (RouteClassModel routeClass : app.module().routeClasses()) {
      for (RouteModel route : routeClass.routes()) {
        routes.put(route, Comments.route(routeClass, route));
      }
    }
    return routes;
  }

  private static YamlMap api(AppModel app) {
    return Cfn.resource(
        "AWS::ApiGatewayV2::Api",
        new YamlMap()
            .put("Name", Cfn.sub(app.name() + "-${" + SamEmitter.STAGE + "}"))
            .put("ProtocolType", "HTTP"));
  }

  private static YamlMap integration() {
    return Cfn.resource(
        "AWS::ApiGatewayV2::Integration",
        new YamlMap()
            .put("ApiId", Cfn.ref(API))
            .put("IntegrationType", "AWS_PROXY")
            .put("IntegrationUri", Cfn.arn(FunctionResources.FUNCTION))
            .put("PayloadFormatVersion", "2.0")
            .comment("As long as an HTTP API can wait: a cold start adds to the function's time.")
            .put("TimeoutInMillis", LONGEST_WAIT_MILLIS));
  }

  private static YamlMap stage() {
    return Cfn.resource(
        "AWS::ApiGatewayV2::Stage",
        new YamlMap()
            .put("ApiId", Cfn.ref(API))
            .put("StageName", "$default")
            .put("AutoDeploy", true)
            .put(
                "DefaultRouteSettings",
                new YamlMap().put("ThrottlingRateLimit", 50).put("ThrottlingBurstLimit", 100))
            .put(
                "AccessLogSettings",
                new YamlMap().put("DestinationArn", Cfn.arn(LOGS)).put("Format", ACCESS_LOG)));
  }

  private static YamlMap permission() {
    return Cfn.resource(
        "AWS::Lambda::Permission",
        new YamlMap()
            .put("Action", "lambda:InvokeFunction")
            .put("FunctionName", Cfn.ref(FunctionResources.FUNCTION))
            .put("Principal", "apigateway.amazonaws.com")
            .put(
                "SourceArn",
                Cfn.sub(
                    "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${"
                        + API
                        + "}/*")));
  }

  private static YamlMap route(RouteModel route, AppModel app) {
    YamlMap resource =
        Cfn.resource(
            "AWS::ApiGatewayV2::Route",
            new YamlMap()
                .put("ApiId", Cfn.ref(API))
                .put("RouteKey", route.key())
                // What is not declared public is closed to all but users of the AWS account.
                .put("AuthorizationType", app.isPublic(route) ? "NONE" : "AWS_IAM")
                .put("Target", Cfn.sub("integrations/${" + INTEGRATION + "}")));
    return app.isPublic(route)
        ? resource.put("Metadata", Suppressions.PUBLIC_ROUTE.metadata())
        : resource;
  }
}
