package dev.narae.local.gateway;

import dev.narae.local.http.Body;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.http.PercentDecoder;
import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.IdentitySource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A function of the app that decides who comes in, with the gateway's cache of its decisions. */
final class CustomAuthorizer {
  /** API Gateway quota "Lambda authorizer timeout". */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AccessSpec.Custom spec;
  private final AuthorizerForm form;
  private final FunctionCaller function;
  private final LongSupplier nanoTime;
  private final Map<List<String>, Kept> kept = new ConcurrentHashMap<>();

  /** An answer of the authorizer and until when it counts. */
  private record Kept(Body answer, long end) {}

  CustomAuthorizer(
      AccessSpec.Custom spec, AuthorizerForm form, FunctionCaller function, LongSupplier nanoTime) {
    this.spec = spec;
    this.form = form;
    this.function = function;
    this.nanoTime = nanoTime;
  }

  /**
   * Who sent a request.
   *
   * @throws RefusalException if the authorizer lets it not in, fails, or has nothing to decide by
   */
  Identity admit(Call call) throws RefusalException {
    List<String> identity = new ArrayList<>();
    for (IdentitySource source : spec.identity()) {
      identity.add(
          value(source, call)
              .filter(value -> !value.isEmpty())
              .orElseThrow(() -> new RefusalException(Trouble.UNAUTHORIZED)));
    }
    AuthorizerForm.Decision decision = decide(call, identity);
    if (!decision.allowed()) {
      throw new RefusalException(Trouble.FORBIDDEN, decision.message(), List.of());
    }
    return decision.identity();
  }

  private AuthorizerForm.Decision decide(Call call, List<String> identity) throws RefusalException {
    Kept earlier = kept.get(identity);
    boolean fresh = earlier != null && earlier.end() - nanoTime.getAsLong() > 0;
    Body answer = earlier != null && fresh ? earlier.answer() : ask(call, identity);
    try {
      AuthorizerForm.Decision decision = form.decision(call, answer.copy());
      if (spec.cacheSeconds() > 0 && !fresh) {
        long end = nanoTime.getAsLong() + TimeUnit.SECONDS.toNanos(spec.cacheSeconds());
        kept.put(List.copyOf(identity), new Kept(answer, end));
      }
      return decision;
    } catch (IllegalArgumentException e) {
      function.invalid("Authorizer " + spec.id(), e);
      throw new RefusalException(Trouble.AUTHORIZER_FAILED);
    }
  }

  private Body ask(Call call, List<String> identity) throws RefusalException {
    try {
      return Body.of(
          function.call(
              "Authorizer " + spec.id(), form.question(call, identity), call.ids(), PATIENCE));
    } catch (RefusalException e) {
      throw new RefusalException(
          form.isRefusal(e.message()) ? Trouble.UNAUTHORIZED : Trouble.AUTHORIZER_FAILED);
    }
  }

  private static Optional<String> value(IdentitySource source, Call call) {
    HttpRequest request = call.request();
    return switch (source.place()) {
      case HEADER -> request.header(source.name());
      case QUERYSTRING -> Optional.ofNullable(Query.joined(request.rawQuery()).get(source.name()));
      case CONTEXT ->
          Optional.of(
              switch (source.name()) {
                case "httpMethod" -> request.method();
                case "path" -> PercentDecoder.path(request.rawPath());
                default -> call.route().routeKey();
              });
    };
  }
}
