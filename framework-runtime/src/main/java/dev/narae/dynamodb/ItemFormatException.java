package dev.narae.dynamodb;

/** A stored item does not fit its record. The message names the attribute and a remedy. */
public final class ItemFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which attribute, and what is wrong with it. */
  public ItemFormatException(String message) {
    super(message);
  }

  /** Says which attribute, what is wrong with it, and who found out. */
  ItemFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
