package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.json.Json;
import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.ApiSpec;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function's own URL: everything goes to the function, if the caller may call it at all. */
final class FunctionUrl implements Front {
  /** Lambda quota "Invocation payload (synchronous)". */
  private static final int MAX_BODY_BYTES = 6 * 1024 * 1024;

  /** As long as a function can run. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final String DOMAIN =
      LocalAccount.API_ID + ".lambda-url." + LocalAccount.REGION + ".on.aws";
  private static final RouteMatch ROUTE = new RouteMatch("$default", Map.of());

  private final Routes known;
  private final boolean signed;
  private final PayloadTwo payload;
  private final FunctionCaller function;
  private final @Nullable Cors cors;

  /**
   * A function URL.
   *
   * @param known the routes that the app's own document shows
   */
  FunctionUrl(ApiSpec.Url spec, Routes known, FunctionCaller function) {
    this.known = known;
    this.signed = spec.access() instanceof AccessSpec.Iam;
    this.payload = new PayloadTwo(false, signed ? LocalAccount.ID : "anonymous", DOMAIN);
    this.function = function;
    this.cors = Cors.ofFunctionUrl(spec.cors());
  }

  @Override
  public boolean takes(HttpRequest request) {
    return known.match(request.method(), request.rawPath()).isPresent();
  }

  @Override
  public Answer answer(HttpRequest request) {
    RequestIds ids = RequestIds.next();
    Answer answer =
        Optional.ofNullable(cors)
            .flatMap(c -> c.preflight(request))
            .orElseGet(() -> decorated(request, ids));
    return answer.with("x-amzn-RequestId", ids.request()).with("X-Amzn-Trace-Id", ids.trace());
  }

  private Answer decorated(HttpRequest request, RequestIds ids) {
    Answer answer;
    try {
      answer = call(request, ids);
    } catch (RefusalException e) {
      answer = refusal(e.trouble());
    }
    return cors == null ? answer : cors.decorate(request, answer);
  }

  private Answer call(HttpRequest request, RequestIds ids) throws RefusalException {
    Identity identity = signed ? Gatekeeper.signature(request) : new Identity.Unknown();
    if (request.bodyLength() > MAX_BODY_BYTES) {
      throw new RefusalException(Trouble.REQUEST_TOO_LARGE);
    }
    Call call = new Call(request, ROUTE, ids);
    String what = request.method() + " " + request.rawPath();
    byte[] event = Json.write(payload.event(call, ids.request(), PayloadTwoIdentity.of(identity)));
    byte[] answer = function.call(what, event, ids, PATIENCE);
    try {
      return PayloadTwoAnswers.read(answer);
    } catch (IllegalArgumentException e) {
      throw function.invalid(what, e);
    }
  }

  private static Answer refusal(Trouble trouble) {
    return switch (trouble) {
      case NOT_SIGNED, FORBIDDEN, UNAUTHORIZED ->
          error(403, "{\"Message\":\"Forbidden\"}")
              .with("x-amzn-ErrorType", "AccessDeniedException");
      case REQUEST_TOO_LARGE ->
          error(
              413,
              "{\"Message\":\"Request must be smaller than 6291456 bytes for the InvokeFunction"
                  + " operation\"}");
      case TOO_SLOW -> error(504, "{\"Message\":null}");
      default -> error(502, "Internal Server Error");
    };
  }

  private static Answer error(int status, String body) {
    return Answer.of(status, "application/json", Body.of(body));
  }
}
