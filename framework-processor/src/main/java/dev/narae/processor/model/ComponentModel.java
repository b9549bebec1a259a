package dev.narae.processor.model;

import java.util.List;

/**
 * A component of a record.
 *
 * @param name of the component, the JSON property and the attribute alike
 * @param type without the {@code Optional} around it, which {@link #presence} tells
 * @param doc the text of the record's {@code @param} tag; may be empty
 */
public record ComponentModel(
    String name, ValueType type, Presence presence, List<Constraint> constraints, String doc) {
  public ComponentModel {
    constraints = List.copyOf(constraints);
  }
}
