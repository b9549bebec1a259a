package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.http.PercentDecoder;
import dev.narae.local.http.WebServer;
import dev.narae.local.json.Json;
import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.RouteSpec;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An API Gateway HTTP API with one Lambda integration in payload format 2.0, its own errors
 * included: all of them are {@code {"message": …}}, and none can be changed.
 */
final class HttpApi implements Front {
  /** API Gateway quota "Combined size of request line and header values". */
  private static final int MAX_HEAD_BYTES = 10_240;

  private static final PayloadTwo PAYLOAD = new PayloadTwo(true, LocalAccount.ID, "");

  private final ApiSpec.Http spec;
  private final Routes routes;
  private final Map<String, AccessSpec> access = new LinkedHashMap<>();
  private final Throttle throttle;
  private final Gatekeeper gatekeeper;
  private final FunctionCaller function;
  private final @Nullable Cors cors;

  HttpApi(ApiSpec.Http spec, FunctionCaller function, Surroundings surroundings) {
    this.spec = spec;
    this.function = function;
    this.routes = Routes.of(spec.routes().stream().map(RouteSpec::key).toList());
    this.throttle = surroundings.throttle(spec.throttle(), spec.routes());
    this.gatekeeper =
        new Gatekeeper(spec.routes(), new HttpApiAuthorizerForm(PAYLOAD), surroundings);
    this.cors = Cors.ofHttpApi(spec.cors());
    spec.routes().forEach(route -> access.put(route.key(), route.access()));
  }

  @Override
  public boolean takes(HttpRequest request) {
    return routes.match(request.method(), request.rawPath()).isPresent();
  }

  @Override
  public Answer answer(HttpRequest request) {
    RequestIds ids = RequestIds.next();
    Answer answer =
        Optional.ofNullable(cors)
            .flatMap(c -> c.preflight(request))
            .orElseGet(() -> decorated(request, ids));
    return answer.with("apigw-requestid", ids.extended());
  }

  private Answer decorated(HttpRequest request, RequestIds ids) {
    Answer answer;
    try {
      answer = call(request, ids);
    } catch (RefusalException e) {
      answer = refusal(e);
    }
    return cors == null ? answer : cors.decorate(request, answer);
  }

  private Answer call(HttpRequest request, RequestIds ids) throws RefusalException {
    if (request.headBytes() > MAX_HEAD_BYTES) {
      throw new RefusalException(Trouble.HEAD_TOO_LARGE);
    }
    if (!PercentDecoder.canDecode(request.rawPath())) {
      throw new RefusalException(Trouble.MALFORMED_PATH);
    }
    RouteMatch route =
        routes
            .match(request.method(), request.rawPath())
            .orElseThrow(() -> new RefusalException(Trouble.NO_ROUTE));
    if (request.bodyLength() > WebServer.MAX_BODY_BYTES) {
      throw new RefusalException(Trouble.REQUEST_TOO_LARGE);
    }
    throttle.check(route.routeKey());
    Call call = new Call(request, route, ids);
    Identity identity =
        gatekeeper.admit(access.getOrDefault(route.routeKey(), new AccessSpec.Open()), call);
    byte[] event = Json.write(PAYLOAD.event(call, ids.extended(), PayloadTwoIdentity.of(identity)));
    byte[] answer =
        function.call(route.routeKey(), event, ids, Duration.ofMillis(spec.waitMillis()));
    try {
      return PayloadTwoAnswers.read(answer);
    } catch (IllegalArgumentException e) {
      throw function.invalid(route.routeKey(), e);
    }
  }

  private static Answer refusal(RefusalException refusal) {
    Answer answer =
        switch (refusal.trouble()) {
          case MALFORMED_PATH -> error(400, "Bad Request");
          case UNAUTHORIZED -> error(401, "Unauthorized");
          case FORBIDDEN, NOT_SIGNED -> error(403, "Forbidden");
          case NO_ROUTE -> error(404, "Not Found");
          case REQUEST_TOO_LARGE -> error(413, "Request Entity Too Large");
          case THROTTLED -> error(429, "Too Many Requests");
          case HEAD_TOO_LARGE -> error(431, "Request Header Fields Too Large");
          case AUTHORIZER_FAILED, FUNCTION_FAILED, INVALID_ANSWER ->
              error(500, "Internal Server Error");
          case TOO_SLOW -> error(503, "Service Unavailable");
        };
    return answer.with(refusal.headers());
  }

  static Answer error(int status, String message) {
    return Answer.of(status, "application/json", Body.of(Json.write(Map.of("message", message))));
  }
}
