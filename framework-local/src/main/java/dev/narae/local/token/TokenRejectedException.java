package dev.narae.local.token;

/** A token that no gateway would take; the message says why, in a few words for the client. */
public final class TokenRejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  TokenRejectedException(String message) {
    super(message);
  }
}
