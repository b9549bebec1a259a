package dev.narae.dynamodb;

import dev.narae.http.Problem;

/** A key that DynamoDB allows no item to have: empty or too long. A 422 for the client. */
public final class InvalidKeyException extends Problem {
  private static final long serialVersionUID = 1L;

  InvalidKeyException(String detail) {
    super(422, detail, null);
  }
}
