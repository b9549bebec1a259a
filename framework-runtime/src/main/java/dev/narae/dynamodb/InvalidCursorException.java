package dev.narae.dynamodb;

import dev.narae.http.Problem;
import dev.narae.validation.Violation;
import java.util.List;

/**
 * A cursor that is none, or one of another query. A 422 for the client with a violation {@code
 * cursor} of the query parameter {@code after}, which is what a {@link Cursor} is usually named.
 */
public final class InvalidCursorException extends Problem {
  private static final long serialVersionUID = 1L;

  /** The text does not say which, since neither can be mended by the client. */
  public InvalidCursorException() {
    super(
        List.of(
            Violation.atParameter(
                "query", "after", "cursor", "must be the cursor of a page of the same query")));
  }
}
