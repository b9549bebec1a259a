package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.Header;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.template.CorsSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * CORS (the Fetch standard, section "CORS protocol") as a gateway does it that was told to: it
 * answers preflights itself and puts its headers in place of the function's.
 */
final class Cors {
  private static final String PREFIX = "access-control-";

  private final CorsSpec spec;
  private final int preflightStatus;
  private final boolean vary;

  private Cors(CorsSpec spec, int preflightStatus, boolean vary) {
    this.spec = spec;
    this.preflightStatus = preflightStatus;
    this.vary = vary;
  }

  /** That of an HTTP API; null if CORS is not configured. */
  static @Nullable Cors ofHttpApi(@Nullable CorsSpec spec) {
    return spec == null ? null : new Cors(spec, 204, false);
  }

  /** That of a function URL; null if CORS is not configured. */
  static @Nullable Cors ofFunctionUrl(@Nullable CorsSpec spec) {
    return spec == null ? null : new Cors(spec, 200, true);
  }

  /** The answer to a preflight, or nothing if the request is none. */
  Optional<Answer> preflight(HttpRequest request) {
    boolean preflight =
        request.method().equals("OPTIONS")
            && request.header("origin").isPresent()
            && request.header("access-control-request-method").isPresent();
    if (!preflight) {
      return Optional.empty();
    }
    List<Header> headers = new ArrayList<>(allowed(request));
    if (!headers.isEmpty()) {
      add(headers, "allow-methods", spec.methods());
      add(headers, "allow-headers", spec.headers());
      if (spec.maxAgeSeconds() != null) {
        headers.add(new Header(PREFIX + "max-age", spec.maxAgeSeconds().toString()));
      }
    }
    return Optional.of(new Answer(preflightStatus, headers, Body.EMPTY));
  }

  /** An answer with the gateway's headers and without any of the function's own. */
  Answer decorate(HttpRequest request, Answer answer) {
    List<Header> headers = new ArrayList<>(allowed(request));
    if (!headers.isEmpty()) {
      add(headers, "expose-headers", spec.exposed());
    }
    return answer.withoutHeaders(PREFIX).with(headers);
  }

  /** None for a page that may not call. */
  private List<Header> allowed(HttpRequest request) {
    String origin = request.header("origin").orElse("");
    if (origin.isEmpty() || !spec.allows(origin)) {
      return List.of();
    }
    List<Header> headers = new ArrayList<>();
    boolean any = spec.origins().contains("*") && !spec.credentials();
    headers.add(new Header(PREFIX + "allow-origin", any ? "*" : origin));
    if (spec.credentials()) {
      headers.add(new Header(PREFIX + "allow-credentials", "true"));
    }
    if (vary) {
      headers.add(new Header("vary", "Origin"));
    }
    return headers;
  }

  private static void add(List<Header> headers, String name, List<String> values) {
    if (!values.isEmpty()) {
      headers.add(new Header(PREFIX + name, String.join(",", values)));
    }
  }
}
