package dev.narae.dynamodb;

import dev.narae.http.Problem;

/** An item of that key exists already. A 409 for the client. */
public final class ItemExistsException extends Problem {
  private static final long serialVersionUID = 1L;

  /** The text names no key, since a client may not be meant to know it. */
  public ItemExistsException() {
    super(409, "There is one already.", null);
  }
}
