package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.RouteModel;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The definition of a REST API: OpenAPI with API Gateway's extensions, made for API Gateway alone.
 * What people read is {@link OpenApiEmitter}'s.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html">Extensions</a>
 */
final class RestApiDefinition {
  /** The longest a REST API waits for an integration, unless the account's quota was raised. */
  private static final int LONGEST_WAIT_MILLIS = 29_000;

  private final AppModel app;
  private final Authorizers authorizers;

  RestApiDefinition(AppModel app, Authorizers authorizers) {
    this.app = app;
    this.authorizers = authorizers;
  }

  YamlMap node() {
    RestApiSecurity security = new RestApiSecurity(authorizers);
    return new YamlMap()
        .put("openapi", "3.0.1")
        .put(
            "info",
            new YamlMap()
                .put("title", Cfn.sub(app.name() + "-${" + TemplateParameters.STAGE + "}"))
                .put("version", "1"))
        .comment("Bodies of any type come as they are, in Base64.")
        .put("x-amazon-apigateway-binary-media-types", YamlList.texts("*/*"))
        .put("paths", paths(security))
        .putUnlessEmpty("components", security.components())
        .comment("What API Gateway answers itself, as problem details (RFC 9457).")
        .put("x-amazon-apigateway-gateway-responses", GatewayResponses.of(app, authorizers));
  }

  private YamlMap paths(RestApiSecurity security) {
    SortedMap<String, SortedMap<HttpMethod, RouteModel>> byPath = new TreeMap<>();
    for (RouteModel route : app.module().routes()) {
      byPath
          .computeIfAbsent(route.path().toString(), path -> new TreeMap<>())
          .put(route.method(), route);
    }
    YamlMap paths = new YamlMap();
    byPath.forEach((path, routes) -> paths.put(path, item(routes, security)));
    return paths;
  }

  private YamlMap item(SortedMap<HttpMethod, RouteModel> routes, RestApiSecurity security) {
    YamlMap item = new YamlMap();
    routes.forEach(
        (method, route) ->
            item.comment(Comments.route(app.module().owner(route), route))
                .put(
                    method.name().toLowerCase(Locale.ROOT),
                    operation(security.of(app.auth(route), route.access().anyScope()))));
    if (app.cors().isPresent()) {
      item.comment("Preflights carry no token; the function answers them.")
          .put("options", operation(security.of(new AuthModel.Public(), List.of())));
    }
    return item;
  }

  private static YamlMap operation(YamlList security) {
    return new YamlMap()
        .put("security", security)
        .put(
            "x-amazon-apigateway-integration",
            new YamlMap()
                .put("type", "aws_proxy")
                .put("httpMethod", "POST")
                .put("uri", Cfn.invocation(FunctionResources.FUNCTION))
                .put("timeoutInMillis", LONGEST_WAIT_MILLIS));
  }
}
