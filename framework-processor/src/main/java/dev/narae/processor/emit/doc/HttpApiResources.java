package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;

/** An HTTP API in front of the function. */
final class HttpApiResources implements FrontResources {
  static final String API = "Api";
  static final String INTEGRATION = "ApiIntegration";
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

  private final AppModel app;
  private final Authorizers authorizers;

  HttpApiResources(AppModel app, Authorizers authorizers) {
    this.app = app;
    this.authorizers = authorizers;
  }

  @Override
  public void addTo(YamlMap resources) {
    HttpApiRoutes routes = new HttpApiRoutes(app, authorizers);
    String origin = Comments.app(app);
    resources.blankLine().comment(origin).put(API, api());
    resources.blankLine().comment(origin).put(INTEGRATION, integration());
    resources.blankLine().comment(origin).put(STAGE, stage(routes));
    resources.blankLine().comment(origin).put(LOGS, FunctionResources.accessLogs(app));
    resources
        .blankLine()
        .comment(origin + "; one permission for all routes, as a function's policy is limited")
        .put(PERMISSION, Cfn.permission(FunctionResources.FUNCTION, API, "*"));
    new HttpApiAuthorizers(authorizers).addTo(resources);
    routes.addTo(resources);
  }

  @Override
  public void addOutputs(YamlMap outputs) {
    outputs.put(
        URL_OUTPUT,
        FrontResources.urlOutput(
            Cfn.sub("https://${" + API + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}")));
  }

  private YamlMap api() {
    YamlMap properties =
        new YamlMap()
            .put("Name", Cfn.sub(app.name() + "-${" + TemplateParameters.STAGE + "}"))
            .put("ProtocolType", "HTTP");
    app.cors().ifPresent(cors -> properties.put("CorsConfiguration", CorsResources.of(app, cors)));
    return Cfn.resource("AWS::ApiGatewayV2::Api", properties);
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

  private YamlMap stage(HttpApiRoutes routes) {
    YamlMap stage = new YamlMap().put("Type", "AWS::ApiGatewayV2::Stage");
    if (!routes.throttled().isEmpty()) {
      stage
          .comment("Settings of a route want the route to be there.")
          .put("DependsOn", YamlList.texts(routes.throttled()));
    }
    return stage.put(
        "Properties",
        new YamlMap()
            .put("ApiId", Cfn.ref(API))
            .put("StageName", "$default")
            .put("AutoDeploy", true)
            .put("DefaultRouteSettings", HttpApiRoutes.throttling(app.throttle()))
            .putUnlessEmpty("RouteSettings", routes.settings())
            .put(
                "AccessLogSettings",
                new YamlMap().put("DestinationArn", Cfn.arn(LOGS)).put("Format", ACCESS_LOG)));
  }
}
