package dev.narae.dynamodb;

/**
 * A call of DynamoDB failed: no permission, no such table, no connection, an invalid request. The
 * client sees a 500 without any of that; the log has it all.
 */
public final class DynamoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which call of which table failed, with the failure that the transport reported. */
  public DynamoException(String message, Throwable cause) {
    super(message, cause);
  }
}
