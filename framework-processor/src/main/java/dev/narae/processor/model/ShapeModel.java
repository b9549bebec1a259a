package dev.narae.processor.model;

import java.util.List;

/**
 * A type of the user's own that travels in JSON.
 *
 * @param isPublic whether code of other packages can name it
 * @param components of a record, in declaration order; exactly one for a value object
 * @param constants of an enum, in declaration order
 */
public record ShapeModel(
    TypeName type,
    Kind kind,
    boolean isPublic,
    Docs docs,
    List<ComponentModel> components,
    List<String> constants) {

  /** What kind of type it is. */
  public enum Kind {
    RECORD,
    ENUM,
    /** A record that is its one component under another name. */
    VALUE_OBJECT
  }

  public ShapeModel {
    components = List.copyOf(components);
    constants = List.copyOf(constants);
  }

  /** The component of this name; it must exist. */
  public ComponentModel component(String name) {
    for (ComponentModel component : components) {
      if (component.name().equals(name)) {
        return component;
      }
    }
    throw new IllegalArgumentException(type + " has no component " + name);
  }
}
