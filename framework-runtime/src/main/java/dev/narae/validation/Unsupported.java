package dev.narae.validation;

/** A constraint on a type that it has no meaning for; the processor refuses such before. */
final class Unsupported {
  private Unsupported() {}

  static IllegalArgumentException type(String constraint, Object value) {
    return new IllegalArgumentException(
        "The constraint " + constraint + " has no meaning for a " + value.getClass().getName());
  }
}
