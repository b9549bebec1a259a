package dev.narae.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type of the user's own that travels in JSON.
 *
 * @param isPublic whether code of other packages can name it
 * @param components of a record, in declaration order; exactly one for a value object
 * @param constants of an enum, in declaration order
 * @param wireNames what the constants are called outside of Java, in the same order
 * @param version name of a record's component that counts its changes
 * @param canRefuse whether the record's constructor is the user's own, which may refuse values
 */
public record ShapeModel(
    TypeName type,
    Kind kind,
    boolean isPublic,
    Docs docs,
    List<ComponentModel> components,
    List<String> constants,
    List<String> wireNames,
    Optional<String> version,
    boolean canRefuse) {

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
    wireNames = List.copyOf(wireNames);
  }

  /** Whether a component is a file or a list of files, so that only a form can be this record. */
  public boolean hasFiles() {
    return components.stream().anyMatch(c -> isFile(c.type()));
  }

  private static boolean isFile(ValueType type) {
    return type instanceof ValueType.File
        || (type instanceof ValueType.ListOf list && isFile(list.element().type()));
  }

  /** The constant of that name outside of Java; the text itself if there is none. */
  public String constant(String wireName) {
    int index = wireNames.indexOf(wireName);
    return index < 0 ? wireName : constants.get(index);
  }

  /** Whether a constant is called otherwise outside of Java. */
  public boolean isRenamed() {
    return !wireNames.equals(constants);
  }

  /** The generated class that reads a record as a group of parameters. */
  public TypeName groupType() {
    return type.sibling("Params");
  }

  /** A type without anything special: constants keep their names, any value is welcome. */
  public static ShapeModel of(
      TypeName type,
      Kind kind,
      boolean isPublic,
      Docs docs,
      List<ComponentModel> components,
      List<String> constants) {
    return new ShapeModel(
        type, kind, isPublic, docs, components, constants, constants, Optional.empty(), false);
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
