package dev.narae.processor.model;

/** A Jakarta Validation constraint. All but {@link NotBlank} accept null. */
public sealed interface Constraint {

  /** Text with at least one character that is not white space. */
  record NotBlank() implements Constraint {}

  /** Bounds of a length or a number of elements, both inclusive. */
  record Size(int min, int max) implements Constraint {}

  /** The least value of a number. */
  record Min(long value) implements Constraint {}

  /** The greatest value of a number. */
  record Max(long value) implements Constraint {}
}
