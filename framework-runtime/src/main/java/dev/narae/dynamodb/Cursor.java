package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a query ended, as text that a client sends back to get the next one. It carries a
 * hash of the query and the position within the partition, never the partition key: that one is
 * rebuilt from the query, so no cursor, forged or not, leads out of it.
 */
public final class Cursor {
  private static final Cursor FIRST = new Cursor("");

  private final String token;

  private Cursor(String token) {
    this.token = token;
  }

  /** The cursor of that token; null or the empty text is the first page. */
  public static Cursor of(@Nullable String token) {
    return token == null || token.isEmpty() ? FIRST : new Cursor(token);
  }

  /** Before the first page. */
  public static Cursor first() {
    return FIRST;
  }

  /** Whether this is before the first page. */
  public boolean isFirst() {
    return token.isEmpty();
  }

  /** The text for the client, of letters that need no escaping in a query; empty if first. */
  public String token() {
    return token;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cursor cursor && cursor.token.equals(token);
  }

  @Override
  public int hashCode() {
    return token.hashCode();
  }

  @Override
  public String toString() {
    return token;
  }
}
