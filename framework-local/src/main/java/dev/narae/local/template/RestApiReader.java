package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a REST API: an {@code AWS::Serverless::Api} with its OpenAPI definition. */
final class RestApiReader {
  static final String API = "AWS::Serverless::Api";

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** API Gateway quota "Integration timeout" of REST APIs, unless it was raised. */
  private static final int LONGEST_WAIT_MILLIS = 29_000;

  private final Resource api;
  private final Resolver resolver;
  private final Map<String, Object> definition;
  private final RestSecurityReader security;
  private final Map<String, ThrottleSpec> throttles = new LinkedHashMap<>();

  RestApiReader(Resource api, Resolver resolver, Functions functions) {
    this.api = api;
    this.resolver = resolver;
    this.definition =
        Tree.map(api.properties().get("DefinitionBody"), api.id() + ".DefinitionBody");
    this.security = new RestSecurityReader(definition, resolver, functions);
    readThrottles();
  }

  ApiSpec read() {
    return new ApiSpec.Rest(
        api.text("StageName", resolver),
        routes(),
        throttles.get("* /*"),
        responses(),
        Tree.list(definition.get("x-amazon-apigateway-binary-media-types"), "binary media types")
            .contains("*/*"),
        LONGEST_WAIT_MILLIS);
  }

  private List<RouteSpec> routes() {
    List<RouteSpec> routes = new ArrayList<>();
    Tree.map(definition.get("paths"), "paths")
        .forEach(
            (path, item) ->
                Tree.map(item, path)
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            routes.add(route(method, path, Tree.map(operation, path)));
                          }
                        }));
    return routes;
  }

  private RouteSpec route(String method, String path, Map<String, Object> operation) {
    String key = method.toUpperCase(Locale.ROOT) + " " + path;
    Object asked = operation.getOrDefault("security", definition.get("security"));
    return new RouteSpec(key, security.access(asked, key), throttles.get(key));
  }

  private void readThrottles() {
    for (Object setting : Tree.list(api.properties().get("MethodSettings"), "MethodSettings")) {
      Map<String, Object> settings = Tree.map(resolver.resolve(setting), "MethodSettings");
      ThrottleSpec throttle = FrontReader.throttle(settings, "MethodSettings");
      if (throttle != null) {
        throttles.put(settings.get("HttpMethod") + " " + path(settings), throttle);
      }
    }
  }

  /** A path stands there after a slash, with slashes of its own as JSON Pointer escapes them. */
  private static String path(Map<String, Object> settings) {
    String path = String.valueOf(settings.get("ResourcePath"));
    return path.contains("~1") ? path.substring(1).replace("~1", "/") : path;
  }

  private Map<String, GatewayResponse> responses() {
    Map<String, GatewayResponse> responses = new LinkedHashMap<>();
    Object declared = definition.get("x-amazon-apigateway-gateway-responses");
    Tree.map(declared == null ? null : resolver.resolve(declared), "gateway responses")
        .forEach((type, response) -> responses.put(type, response(Tree.map(response, type), type)));
    return responses;
  }

  private static GatewayResponse response(Map<String, Object> response, String type) {
    Object status = response.get("statusCode");
    Map<String, String> headers = new LinkedHashMap<>();
    texts(response.get("responseParameters"), type)
        .forEach(
            (name, value) -> {
              if (name.startsWith("gatewayresponse.header.")) {
                headers.put(name.substring("gatewayresponse.header.".length()), value);
              }
            });
    return new GatewayResponse(
        status == null ? null : Tree.integer(status, type + ".statusCode"),
        headers,
        texts(response.get("responseTemplates"), type));
  }

  private static Map<String, String> texts(@Nullable Object value, String where) {
    Map<String, String> texts = new LinkedHashMap<>();
    Tree.map(value, where).forEach((name, text) -> texts.put(name, Tree.text(text, where)));
    return texts;
  }

  /** What no REST API of ours lacks. */
  static LocalException wrongSecurity(String what) {
    return new LocalException("In the definition of the REST API, " + what + ".");
  }
}
