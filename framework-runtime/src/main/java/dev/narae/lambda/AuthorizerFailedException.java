package dev.narae.lambda;

/** No decision was possible. The log says why, under the id in the message. */
final class AuthorizerFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuthorizerFailedException(String errorId) {
    super("The authorizer failed: error " + errorId, null, false, false);
  }
}
