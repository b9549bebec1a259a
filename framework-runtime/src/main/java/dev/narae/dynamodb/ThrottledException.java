package dev.narae.dynamodb;

import dev.narae.http.Problem;

/** DynamoDB is over its capacity after all retries. A 503 with {@code Retry-After}. */
public final class ThrottledException extends Problem {
  private static final long serialVersionUID = 1L;

  /** With the failure that the transport reported. */
  public ThrottledException(Throwable cause) {
    super(503, "The service is busy. Try again shortly.", cause, "retry-after", "1");
  }
}
