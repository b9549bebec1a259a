package dev.narae.processor.model;

/**
 * A type variable of a generic type.
 *
 * @param bound what follows {@code extends}, in Java with qualified names; empty for none
 */
public record TypeVariable(String name, String bound) {

  /** As Java declares it. */
  public String declaration() {
    return bound.isEmpty() ? name : name + " extends " + bound;
  }
}
