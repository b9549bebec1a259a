package dev.narae.lambda;

/**
 * Makes a REST API answer 401: by this very message an authorizer tells it that the caller is not
 * known (API Gateway developer guide, "Use API Gateway Lambda authorizers"). A policy that denies
 * makes it a 403.
 */
final class UnauthorizedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnauthorizedException() {
    super("Unauthorized", null, false, false);
  }
}
