package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/**
 * Who reads a document and knows the place where it stands. {@link Violations} asks only when
 * something is wrong, so that keeping count of places costs a reader nothing.
 */
public abstract class Place {
  /** What was read when this document began within it; null if nothing was. */
  @Nullable Place outer;

  /** How deep the place of the document itself is. */
  int base;

  /** How many names and indexes the outer document has put below its own. */
  int settled;

  /** For subclasses. */
  protected Place() {}

  /** Enters the names and indexes from the document's root down to where the reader stands. */
  protected abstract void enterInto(Violations violations);
}
