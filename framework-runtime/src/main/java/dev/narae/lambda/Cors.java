package dev.narae.lambda;

import dev.narae.config.Environment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of other origins may call (the Fetch standard's CORS protocol), where the function
 * has to say so: behind a REST API and a load balancer. HTTP APIs and function URLs do it
 * themselves, and there this adds nothing: they would ignore it, or send it twice. Immutable.
 */
public final class Cors {
  private static final String VARIABLE = "NARAE_CORS_ORIGINS";
  private static final String ANY = "*";

  private final String[] origins;
  private final String headers;
  private final String exposed;
  private final boolean credentials;
  private final String maxAgeSeconds;

  private Cors(
      String[] origins, String headers, String exposed, boolean credentials, String maxAgeSeconds) {
    this.origins = origins;
    this.headers = headers;
    this.exposed = exposed;
    this.credentials = credentials;
    this.maxAgeSeconds = maxAgeSeconds;
  }

  /**
   * For the origins that the variable {@code NARAE_CORS_ORIGINS} lists with commas between; {@code
   * *} is any.
   *
   * @param headers that pages may send, with commas between; may be empty
   * @param exposed headers that pages may read, likewise
   * @param credentials whether pages may send cookies
   * @param maxAgeSeconds how long a browser may remember the answer to a preflight
   * @throws IllegalStateException if the variable is missing, or would let any page use cookies
   */
  public static Cors of(
      Environment environment,
      String headers,
      String exposed,
      boolean credentials,
      int maxAgeSeconds) {
    String[] origins = Audience.split(environment.required(VARIABLE));
    for (String origin : origins) {
      if (credentials && origin.equals(ANY)) {
        throw new IllegalStateException(
            "Any page could act with the cookies of its visitors. Set "
                + VARIABLE
                + " to origins, or remove credentials from @Cors.");
      }
    }
    return new Cors(origins, headers, exposed, credentials, Integer.toString(maxAgeSeconds));
  }

  /** Whether a browser asks if it may send a request, which is no request of a page's yet. */
  static boolean isPreflight(Invocation invocation) {
    return invocation.method().equals("OPTIONS")
        && invocation.event().header("origin") != null
        && invocation.event().header("access-control-request-method") != null;
  }

  /**
   * The answer to a preflight, but for what {@link #addTo} adds to all.
   *
   * @param methods of the path
   */
  Reply preflight(Invocation invocation, Set<String> methods) {
    Reply reply = Reply.empty(204);
    if (allowed(invocation) == null) {
      return reply;
    }
    reply = reply.with("access-control-allow-methods", String.join(", ", methods));
    if (!headers.isEmpty()) {
      reply = reply.with("access-control-allow-headers", headers);
    }
    return reply.with("access-control-max-age", maxAgeSeconds);
  }

  /** The answer with what lets a page of an origin that is allowed read it. */
  Reply addTo(Reply reply, Invocation invocation) {
    if (!invocation.door().leavesCors()) {
      return reply;
    }
    String allowed = allowed(invocation);
    // Caches must know, also from answers to those who named no origin.
    Reply varying = ANY.equals(allowed) ? reply : reply.addHeader("vary", "origin");
    if (allowed == null) {
      return varying;
    }
    Reply shared = varying.with("access-control-allow-origin", allowed);
    if (credentials) {
      shared = shared.with("access-control-allow-credentials", "true");
    }
    boolean readable = !exposed.isEmpty() && !isPreflight(invocation);
    return readable ? shared.with("access-control-expose-headers", exposed) : shared;
  }

  /** The origin to name in the answer; null if the request names none that is allowed. */
  private @Nullable String allowed(Invocation invocation) {
    String origin = invocation.event().header("origin");
    for (String known : origins) {
      if (known.equals(ANY) || known.equals(origin)) {
        return known;
      }
    }
    return null;
  }
}
