package dev.narae.local.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in front of the function. */
public sealed interface ApiSpec {
  /** The routes it knows by itself; none if everything goes to the function. */
  default List<RouteSpec> routes() {
    return List.of();
  }

  /**
   * An API Gateway HTTP API.
   *
   * @param routes in the template's order
   * @param cors what pages may do, or null if CORS is not configured
   * @param throttle the limit of the stage, or null for none
   * @param waitMillis how long it waits for the function
   */
  record Http(
      List<RouteSpec> routes,
      @Nullable CorsSpec cors,
      @Nullable ThrottleSpec throttle,
      int waitMillis)
      implements ApiSpec {
    /** Copies the routes. */
    public Http {
      routes = List.copyOf(routes);
    }
  }

  /**
   * An API Gateway REST API.
   *
   * @param stage the stage's name
   * @param routes in the template's order
   * @param throttle the limit of the stage, or null for none
   * @param responses its own errors by response type, such as {@code DEFAULT_4XX}
   * @param binary whether bodies of every type come in Base64
   * @param waitMillis how long it waits for the function
   */
  record Rest(
      String stage,
      List<RouteSpec> routes,
      @Nullable ThrottleSpec throttle,
      Map<String, GatewayResponse> responses,
      boolean binary,
      int waitMillis)
      implements ApiSpec {
    /** Copies routes and responses. */
    public Rest {
      routes = List.copyOf(routes);
      responses = Map.copyOf(responses);
    }
  }

  /**
   * A function URL.
   *
   * @param access {@link AccessSpec.Open} or {@link AccessSpec.Iam}
   * @param cors what pages may do, or null if CORS is not configured
   */
  record Url(AccessSpec access, @Nullable CorsSpec cors) implements ApiSpec {}

  /**
   * A rule of an Application Load Balancer.
   *
   * @param multiValue whether headers and query parameters have several values
   * @param pathPatterns the paths it is for, with {@code *} and {@code ?}; none for all
   */
  record LoadBalancer(boolean multiValue, List<String> pathPatterns) implements ApiSpec {
    /** Copies the patterns. */
    public LoadBalancer {
      pathPatterns = List.copyOf(pathPatterns);
    }
  }
}
