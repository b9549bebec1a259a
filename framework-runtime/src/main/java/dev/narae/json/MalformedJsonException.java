package dev.narae.json;

/**
 * A document that is no JSON (RFC 8259), or one beyond the limits that {@link JsonReader} sets. Its
 * message may be shown to a client.
 */
public final class MalformedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;
  private final int line;
  private final int column;

  /** Line and column count from 1, the column in bytes. */
  MalformedJsonException(String what, int line, int column) {
    super(null, null, false, false);
    this.message = what + " (line " + line + ", column " + column + ")";
    this.line = line;
    this.column = column;
  }

  /** What is wrong and where, in words of ours. */
  @Override
  public String getMessage() {
    return message;
  }

  /** The line of the first bad byte, from 1. */
  public int line() {
    return line;
  }

  /** The column of the first bad byte, from 1, counted in bytes. */
  public int column() {
    return column;
  }
}
