package dev.narae.processor.model;

import java.util.List;

/**
 * A component of a record, or a property of a class.
 *
 * @param name of the component in Java, and of the attribute in items
 * @param member how Java code gets at it
 * @param property what it is in JSON
 * @param type without the {@code Optional} around it, which {@link #presence} tells; a primitive
 *     inside of it stands for {@code OptionalInt} and its like
 * @param doc the text of the {@code @param} tag of the type; may be empty
 */
public record ComponentModel(
    String name,
    Member member,
    PropertyModel property,
    ValueType type,
    Presence presence,
    List<Constraint> constraints,
    String doc) {

  /**
   * How generated code reads and sets a component.
   *
   * @param read what follows the value and a dot: {@code title()}, {@code getTitle()}, {@code
   *     title}
   * @param write name of the setter, of the class or its builder; empty for a parameter of the
   *     constructor or factory
   */
  public record Member(String read, String write) {}

  public ComponentModel {
    constraints = List.copyOf(constraints);
  }

  /** A component of a record, whose JSON property has its name. */
  public static ComponentModel of(
      String name, ValueType type, Presence presence, List<Constraint> constraints, String doc) {
    return new ComponentModel(
        name,
        new Member(name + "()", ""),
        PropertyModel.named(name),
        type,
        presence,
        constraints,
        doc);
  }

  /** This component as another property. */
  public ComponentModel with(PropertyModel other) {
    return new ComponentModel(name, member, other, type, presence, constraints, doc);
  }

  /** Whether JSON never has what is needed to make a value of the type. */
  public boolean isNeverGiven() {
    return presence.isRequired() && !property.isRead() && member.write().isEmpty();
  }
}
