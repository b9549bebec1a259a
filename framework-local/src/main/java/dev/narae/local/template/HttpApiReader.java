package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an HTTP API: the resources {@code AWS::ApiGatewayV2::*}. */
final class HttpApiReader {
  static final String API = "AWS::ApiGatewayV2::Api";

  /** API Gateway quota "Maximum integration timeout" of HTTP APIs. */
  private static final int LONGEST_WAIT_MILLIS = 30_000;

  private final List<Resource> resources;
  private final Resolver resolver;
  private final Functions functions;
  private final Map<String, Resource> authorizers = new LinkedHashMap<>();
  private final Map<String, Object> routeSettings;
  private final @Nullable ThrottleSpec throttle;

  HttpApiReader(List<Resource> resources, Resolver resolver, Functions functions) {
    this.resources = resources;
    this.resolver = resolver;
    this.functions = functions;
    Resource.ofType(resources, "AWS::ApiGatewayV2::Authorizer")
        .forEach(each -> authorizers.put(each.id(), each));
    List<Resource> stages = Resource.ofType(resources, "AWS::ApiGatewayV2::Stage");
    Map<String, Object> stage = stages.isEmpty() ? Map.of() : stages.get(0).properties();
    this.routeSettings = settings(stage, "RouteSettings");
    this.throttle = FrontReader.throttle(settings(stage, "DefaultRouteSettings"), "the stage");
  }

  ApiSpec read() {
    Resource api = FrontReader.only(resources, API);
    return new ApiSpec.Http(
        Resource.ofType(resources, "AWS::ApiGatewayV2::Route").stream().map(this::route).toList(),
        FrontReader.cors(
            api.properties().get("CorsConfiguration"), resolver, api.id() + ".CorsConfiguration"),
        throttle,
        waitMillis());
  }

  private int waitMillis() {
    List<Resource> found = Resource.ofType(resources, "AWS::ApiGatewayV2::Integration");
    return found.isEmpty()
        ? LONGEST_WAIT_MILLIS
        : found.get(0).integer("TimeoutInMillis", resolver, LONGEST_WAIT_MILLIS);
  }

  private Map<String, Object> settings(Map<String, Object> stage, String name) {
    Object settings = stage.get(name);
    return settings == null ? Map.of() : Tree.map(resolver.resolve(settings), name);
  }

  private RouteSpec route(Resource route) {
    String key = route.text("RouteKey", resolver);
    Object own = routeSettings.get(key);
    return new RouteSpec(
        key,
        access(route),
        own == null ? null : FrontReader.throttle(Tree.map(own, key), "RouteSettings of " + key));
  }

  private AccessSpec access(Resource route) {
    String type = route.text("AuthorizationType", resolver, "NONE");
    return switch (type) {
      case "NONE" -> new AccessSpec.Open();
      case "AWS_IAM" -> new AccessSpec.Iam();
      case "JWT" -> jwt(route, authorizer(route));
      case "CUSTOM" -> custom(authorizer(route));
      default -> throw new LocalException("API Gateway knows no AuthorizationType " + type + ".");
    };
  }

  private Resource authorizer(Resource route) {
    String id = route.text("AuthorizerId", resolver);
    Resource authorizer = authorizers.get(id);
    if (authorizer == null) {
      throw new LocalException("The template has no authorizer " + id + " for " + route.id() + ".");
    }
    return authorizer;
  }

  private AccessSpec jwt(Resource route, Resource authorizer) {
    Map<String, Object> jwt =
        Tree.map(authorizer.properties().get("JwtConfiguration"), authorizer.id());
    Object issuer = jwt.getOrDefault("Issuer", "");
    Parameters parameters = resolver.parameters();
    return new AccessSpec.Jwt(
        parameters.isLocalIssuer(issuer)
            ? parameters.issuer()
            : resolver.text(issuer, authorizer.id() + ".Issuer"),
        texts(jwt.get("Audience"), authorizer.id() + ".Audience"),
        texts(route.properties().get("AuthorizationScopes"), route.id() + ".AuthorizationScopes"));
  }

  private AccessSpec custom(Resource authorizer) {
    String uri = authorizer.text("AuthorizerUri", resolver);
    return new AccessSpec.Custom(
        authorizer.id(),
        functions.ofAuthorizer(uri),
        texts(authorizer.properties().get("IdentitySource"), authorizer.id()).stream()
            .map(IdentitySource::parse)
            .toList(),
        authorizer.integer("AuthorizerResultTtlInSeconds", resolver, 0));
  }

  private List<String> texts(@Nullable Object value, String where) {
    return value == null ? List.of() : Tree.texts(resolver.resolve(value), where);
  }
}
