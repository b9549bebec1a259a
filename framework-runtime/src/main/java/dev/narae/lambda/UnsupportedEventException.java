package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/**
 * The function was invoked with something else than an HTTP request. The invocation fails rather
 * than giving an answer, because other event sources would take any answer for success.
 */
public final class UnsupportedEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedEventException(@Nullable Throwable cause) {
    super(
        "This is no HTTP request of an API Gateway HTTP API (\"version\": \"2.0\" or \"1.0\"), a"
            + " REST API, a function URL or an Application Load Balancer: it needs requestContext,"
            + " and requestContext.http.method or httpMethod. Check what else triggers the"
            + " function; it is no authorizer either.",
        cause);
  }
}
