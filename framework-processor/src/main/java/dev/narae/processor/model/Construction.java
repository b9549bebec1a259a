package dev.narae.processor.model;

/** How a value of an object type is made of its components. */
public sealed interface Construction {

  /** By a constructor with the components in their order. */
  record Constructor() implements Construction {}

  /** By a static method of the type with the components in their order. */
  record Factory(String method) implements Construction {}

  /**
   * By a builder with a method for each component.
   *
   * @param type the builder's
   * @param start the type's static method that gives a builder; empty for the builder's constructor
   * @param build the builder's method that gives the value
   */
  record Builder(TypeName type, String start, String build) implements Construction {}

  /** By a constructor without parameters, and then setters. */
  record Setters() implements Construction {}
}
