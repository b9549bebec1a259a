package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/**
 * The function was invoked with something else than a request of an HTTP API. The invocation fails
 * rather than giving an answer, because other event sources would take any answer for success.
 */
public final class UnsupportedEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedEventException(@Nullable Throwable cause) {
    super(
        "This is no event of an API Gateway HTTP API in payload format 2.0: it needs \"version\":"
            + " \"2.0\" and requestContext.http.method. Check the integration's"
            + " PayloadFormatVersion and what else triggers the function.",
        cause);
  }
}
