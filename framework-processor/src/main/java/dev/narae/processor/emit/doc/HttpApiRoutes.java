package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ThrottleModel;
import java.math.BigDecimal;
import java.util.List;

/** The routes of an HTTP API: who may call them, and how often. */
final class HttpApiRoutes {
  private final AppModel app;
  private final Authorizers authorizers;

  HttpApiRoutes(AppModel app, Authorizers authorizers) {
    this.app = app;
    this.authorizers = authorizers;
  }

  void addTo(YamlMap resources) {
    for (RouteModel route : app.module().routes()) {
      RouteClassModel owner = app.module().owner(route);
      resources
          .blankLine()
          .comment(Comments.route(owner, route))
          .put(LogicalIds.route(route), resource(route));
    }
  }

  /** The logical ids of the routes with a limit of their own. */
  List<String> throttled() {
    return app.module().routes().stream()
        .filter(route -> route.access().throttle().isPresent())
        .map(LogicalIds::route)
        .toList();
  }

  /** The limits of these routes, by route key. */
  YamlMap settings() {
    YamlMap settings = new YamlMap();
    for (RouteModel route : app.module().routes()) {
      route.access().throttle().ifPresent(limit -> settings.put(route.key(), throttling(limit)));
    }
    return settings;
  }

  static YamlMap throttling(ThrottleModel limit) {
    return new YamlMap()
        .put("ThrottlingRateLimit", YamlScalar.of(new BigDecimal(limit.rate())))
        .put("ThrottlingBurstLimit", limit.burst());
  }

  private YamlMap resource(RouteModel route) {
    YamlMap properties =
        new YamlMap().put("ApiId", Cfn.ref(HttpApiResources.API)).put("RouteKey", route.key());
    addAuthorization(properties, route);
    properties.put("Target", Cfn.sub("integrations/${" + HttpApiResources.INTEGRATION + "}"));
    YamlMap resource = Cfn.resource("AWS::ApiGatewayV2::Route", properties);
    return app.isPublic(route)
        ? resource.put("Metadata", Suppressions.PUBLIC_ROUTE.metadata())
        : resource;
  }

  private void addAuthorization(YamlMap properties, RouteModel route) {
    AuthModel auth = app.auth(route);
    if (auth instanceof AuthModel.Public) {
      properties.put("AuthorizationType", "NONE");
    } else if (auth instanceof AuthModel.Iam) {
      properties.put("AuthorizationType", "AWS_IAM");
    } else if (auth instanceof AuthModel.Jwt) {
      properties
          .put("AuthorizationType", "JWT")
          .put("AuthorizerId", Cfn.ref(authorizers.id(auth)))
          .putUnlessEmpty("AuthorizationScopes", YamlList.texts(route.access().anyScope()));
    } else {
      properties
          .put("AuthorizationType", "CUSTOM")
          .put("AuthorizerId", Cfn.ref(authorizers.id(auth)));
    }
  }
}
