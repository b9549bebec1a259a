package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.List;

/** A REST API in front of the function. */
final class RestApiResources implements FrontResources {
  static final String API = "Api";

  private static final String LOGS = "ApiLogs";
  private static final String PERMISSION = "ApiPermission";

  /** As {@link HttpApiResources}: one JSON object a line, the route's path and not the caller's. */
  private static final String ACCESS_LOG =
      "{\"requestId\":\"$context.requestId\",\"time\":\"$context.requestTime\","
          + "\"ip\":\"$context.identity.sourceIp\","
          + "\"route\":\"$context.httpMethod $context.resourcePath\","
          + "\"status\":\"$context.status\",\"bytes\":\"$context.responseLength\","
          + "\"millis\":\"$context.responseLatency\","
          + "\"integrationError\":\"$context.integrationErrorMessage\"}";

  private final AppModel app;
  private final Authorizers authorizers;

  RestApiResources(AppModel app, Authorizers authorizers) {
    this.app = app;
    this.authorizers = authorizers;
  }

  /**
   * What the function checks itself: API Gateway knows the user pool of a token only, not whom it
   * is for, and answers no preflights.
   */
  @Override
  public YamlMap variables() {
    YamlMap variables = new YamlMap();
    List<DeclaredText> audiences =
        authorizers.jwts().values().stream()
            .map(AuthModel.Jwt::audiences)
            .flatMap(List::stream)
            .distinct()
            .toList();
    if (!audiences.isEmpty()) {
      variables.put("NARAE_JWT_AUDIENCE", Cfn.joined(audiences));
    }
    CorsResources.addVariable(app, variables);
    return variables;
  }

  @Override
  public void addTo(YamlMap resources) {
    String origin = Comments.app(app);
    resources
        .blankLine()
        .comment(origin)
        .put(API, api())
        .blankLine()
        .comment(origin)
        .put(LOGS, FunctionResources.accessLogs(app))
        .blankLine()
        .comment(origin + "; one permission for all routes, as a function's policy is limited")
        .put(PERMISSION, Cfn.permission(FunctionResources.FUNCTION, API, "*"));
    authorizers
        .functions()
        .forEach(
            (id, auth) ->
                resources
                    .blankLine()
                    .comment(Comments.auth(auth) + "; authorizers of a definition have no known id")
                    .put(id + "Permission", Cfn.permission(id, API, "authorizers/*")));
  }

  @Override
  public void addOutputs(YamlMap outputs) {
    outputs.put(
        URL_OUTPUT,
        FrontResources.urlOutput(
            Cfn.sub(
                "https://${"
                    + API
                    + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${"
                    + TemplateParameters.STAGE
                    + "}")));
  }

  private YamlMap api() {
    YamlMap properties =
        new YamlMap()
            .put("Name", Cfn.sub(app.name() + "-${" + TemplateParameters.STAGE + "}"))
            .put("StageName", Cfn.sub("${" + TemplateParameters.STAGE + "}"))
            .comment("Without it SAM adds a stage called Stage.")
            .put("OpenApiVersion", "3.0.1")
            .put("EndpointConfiguration", new YamlMap().put("Type", "REGIONAL"));
    if (hasParameters()) {
      properties
          .comment("A new value of a parameter is a new definition, which SAM doesn't notice.")
          .put("AlwaysDeploy", true);
    }
    return Cfn.resource(
        "AWS::Serverless::Api",
        properties
            .put("TracingEnabled", true)
            .put(
                "AccessLogSetting",
                new YamlMap().put("DestinationArn", Cfn.arn(LOGS)).put("Format", ACCESS_LOG))
            .put("MethodSettings", methodSettings())
            .put("DefinitionBody", new RestApiDefinition(app, authorizers).node()));
  }

  /** Whether the definition holds parameters that the source declares. */
  private boolean hasParameters() {
    List<DeclaredText> texts = new ArrayList<>();
    authorizers.jwts().values().forEach(jwt -> texts.add(jwt.issuer()));
    app.cors().map(CorsModel::origins).ifPresent(texts::addAll);
    return texts.stream().anyMatch(text -> !text.parameters().isEmpty());
  }

  private YamlList methodSettings() {
    List<YamlNode> settings = new ArrayList<>();
    settings.add(
        new YamlMap()
            .put("ResourcePath", "/*")
            .put("HttpMethod", "*")
            .putAll(HttpApiRoutes.throttling(app.throttle())));
    for (RouteModel route : app.module().routes()) {
      route
          .access()
          .throttle()
          .ifPresent(
              limit ->
                  settings.add(
                      new YamlMap()
                          .put("ResourcePath", resourcePath(route))
                          .put("HttpMethod", route.method().name())
                          .putAll(HttpApiRoutes.throttling(limit))));
    }
    return YamlList.of(settings);
  }

  /** A slash, and then the path with its slashes as JSON Pointer escapes them. */
  private static String resourcePath(RouteModel route) {
    String path = route.path().toString();
    return path.equals("/") ? path : "/" + path.replace("/", "~1");
  }
}
