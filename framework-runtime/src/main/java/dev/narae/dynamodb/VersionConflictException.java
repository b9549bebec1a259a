package dev.narae.dynamodb;

import dev.narae.http.Problem;

/**
 * An item was changed since its version was read. A 409 for the client, and a 412 where the client
 * itself sent that version ({@code @IfMatch}).
 */
public final class VersionConflictException extends Problem {
  private static final long serialVersionUID = 1L;

  private static final String DETAIL = "It was changed in the meantime: read it again.";

  /** The text names no version, since that may not be what the client thinks in. */
  public VersionConflictException() {
    super(409, DETAIL, null);
  }

  /** The same as the answer to a condition of the request (RFC 9110, section 13.1.1). */
  public Problem asPreconditionFailed() {
    return Problem.preconditionFailed(DETAIL);
  }
}
