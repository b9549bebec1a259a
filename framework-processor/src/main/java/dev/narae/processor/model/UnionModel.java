package dev.narae.processor.model;

import java.util.List;

/**
 * A sealed type whose values are those of its cases, told apart by a property.
 *
 * @param discriminator name of the property
 */
public record UnionModel(String discriminator, List<Case> cases) {

  /**
   * One of the cases.
   *
   * @param name what the discriminator says
   * @param type an object type, whose {@link ShapeModel#tag()} says the same
   */
  public record Case(String name, TypeName type) {}

  public UnionModel {
    cases = List.copyOf(cases);
  }
}
