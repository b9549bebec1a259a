package dev.narae.processor.diag;

/** How much a finding matters. */
public enum Severity {
  /** The compilation fails. */
  ERROR,
  /** It compiles, and may do something else than its author thinks. */
  WARNING,
  /** Something to know. */
  NOTE
}
