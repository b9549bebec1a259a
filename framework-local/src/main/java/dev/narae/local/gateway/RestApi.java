package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.http.WebServer;
import dev.narae.local.json.Json;
import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.RouteSpec;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An API Gateway REST API with one Lambda proxy integration. Its own errors are those of the
 * template's gateway responses. Locally there is no stage in front of the path.
 */
final class RestApi implements Front {
  /** API Gateway quota "Total combined size of request line and header values". */
  private static final int MAX_HEAD_BYTES = 10_240;

  private final ApiSpec.Rest spec;
  private final Routes routes;
  private final Map<String, AccessSpec> access = new LinkedHashMap<>();
  private final Throttle throttle;
  private final Gatekeeper gatekeeper;
  private final FunctionCaller function;
  private final PayloadOne payload;
  private final GatewayResponses responses;

  RestApi(ApiSpec.Rest spec, FunctionCaller function, Surroundings surroundings) {
    this.spec = spec;
    this.function = function;
    this.payload = new PayloadOne(spec.stage(), spec.binary());
    this.responses = new GatewayResponses(spec.responses());
    this.routes = Routes.of(spec.routes().stream().map(RouteSpec::key).toList());
    this.throttle = surroundings.throttle(spec.throttle(), spec.routes());
    this.gatekeeper = new Gatekeeper(spec.routes(), new RestAuthorizerForm(payload), surroundings);
    spec.routes().forEach(route -> access.put(route.key(), route.access()));
  }

  @Override
  public boolean takes(HttpRequest request) {
    return match(request).isPresent();
  }

  @Override
  public Answer answer(HttpRequest request) {
    RequestIds ids = RequestIds.next();
    Answer answer;
    try {
      answer = call(request, ids);
    } catch (RefusalException e) {
      answer = responses.answer(e, request, ids);
    }
    return answer
        .with("x-amzn-RequestId", ids.request())
        .with("x-amz-apigw-id", ids.extended())
        .with("X-Amzn-Trace-Id", ids.trace());
  }

  /** A slash at the end makes no other resource. */
  private Optional<RouteMatch> match(HttpRequest request) {
    String path = request.rawPath();
    boolean slash = path.length() > 1 && path.endsWith("/");
    return routes.matchEncoded(
        request.method(), slash ? path.substring(0, path.length() - 1) : path);
  }

  private Answer call(HttpRequest request, RequestIds ids) throws RefusalException {
    if (request.headBytes() > MAX_HEAD_BYTES) {
      throw new RefusalException(Trouble.HEAD_TOO_LARGE);
    }
    RouteMatch route = match(request).orElseThrow(() -> new RefusalException(Trouble.NO_ROUTE));
    if (request.bodyLength() > WebServer.MAX_BODY_BYTES) {
      throw new RefusalException(Trouble.REQUEST_TOO_LARGE);
    }
    throttle.check(route.routeKey());
    Call call = new Call(request, route, ids);
    Identity identity =
        gatekeeper.admit(access.getOrDefault(route.routeKey(), new AccessSpec.Open()), call);
    byte[] answer =
        function.call(
            route.routeKey(),
            Json.write(payload.event(call, identity)),
            ids,
            Duration.ofMillis(spec.waitMillis()));
    try {
      return ProxyAnswers.ofRestApi(answer);
    } catch (IllegalArgumentException e) {
      throw function.invalid(route.routeKey(), e);
    }
  }
}
