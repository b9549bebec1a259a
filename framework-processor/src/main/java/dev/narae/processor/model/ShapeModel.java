package dev.narae.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type of the user's own that travels in JSON.
 *
 * @param isPublic whether code of other packages can name it
 * @param variables its type variables
 * @param components of an object, in declaration order; exactly one for a value object
 * @param constants of an enum, in declaration order
 * @param wireNames what the constants are called outside of Java, in the same order
 * @param version name of an object's component that counts its changes
 * @param construction how an object is made
 * @param canRefuse whether the constructor is the user's own, which may refuse values
 * @param isStrict whether properties that it does not have are refused
 * @param checks methods that say whether the components fit together, in their order
 * @param tag a property that tells values from those of other types in a union; empty for none
 * @param union what a {@link Kind#UNION} is made of; empty for other kinds
 * @param codec the user's class that reads and writes a {@link Kind#CUSTOM}; empty for other kinds
 */
public record ShapeModel(
    TypeName type,
    Kind kind,
    boolean isPublic,
    List<TypeVariable> variables,
    Docs docs,
    List<ComponentModel> components,
    List<String> constants,
    List<String> wireNames,
    Optional<String> version,
    Construction construction,
    boolean canRefuse,
    boolean isStrict,
    List<CheckModel> checks,
    Optional<Tag> tag,
    Optional<UnionModel> union,
    Optional<TypeName> codec) {

  /** What kind of type it is. */
  public enum Kind {
    /** A record or class whose values have properties. */
    OBJECT,
    ENUM,
    /** A record that is its one component under another name. */
    VALUE_OBJECT,
    /** A sealed type. */
    UNION,
    /** A type that a codec of the user's reads and writes. */
    CUSTOM
  }

  /** A property with a fixed text. */
  public record Tag(String property, String value) {}

  public ShapeModel {
    variables = List.copyOf(variables);
    checks = List.copyOf(checks);
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

  /** The generated class that reads an object as a group of parameters. */
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
        type,
        kind,
        isPublic,
        List.of(),
        docs,
        components,
        constants,
        constants,
        Optional.empty(),
        new Construction.Constructor(),
        false,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same object with a property that tells it from the other cases of a sealed type. */
  public ShapeModel withTag(Tag added) {
    return new ShapeModel(
        type,
        kind,
        isPublic,
        variables,
        docs,
        components,
        constants,
        wireNames,
        version,
        construction,
        canRefuse,
        isStrict,
        checks,
        Optional.of(added),
        union,
        codec);
  }

  /** The same type with cases. */
  public ShapeModel withUnion(UnionModel added) {
    return new ShapeModel(
        type,
        kind,
        isPublic,
        variables,
        docs,
        components,
        constants,
        wireNames,
        version,
        construction,
        canRefuse,
        isStrict,
        checks,
        tag,
        Optional.of(added),
        codec);
  }

  /** The same type with type variables. */
  public ShapeModel withVariables(List<TypeVariable> added) {
    return new ShapeModel(
        type,
        kind,
        isPublic,
        added,
        docs,
        components,
        constants,
        wireNames,
        version,
        construction,
        canRefuse,
        isStrict,
        checks,
        tag,
        union,
        codec);
  }

  /** A generic type with arguments in the place of its variables, of which none is left. */
  public ShapeModel of(List<ValueType> arguments) {
    Substitution substitution = new Substitution(variables, arguments);
    return new ShapeModel(
        type,
        kind,
        isPublic,
        List.of(),
        docs,
        components.stream().map(substitution::of).toList(),
        constants,
        wireNames,
        version,
        construction,
        canRefuse,
        isStrict,
        checks,
        tag,
        union,
        codec);
  }

  /** The type as its own code mentions it, its variables standing for themselves. */
  public ValueType.Named self() {
    return new ValueType.Named(
        type, variables.stream().map(v -> (ValueType) new ValueType.Variable(v.name())).toList());
  }

  /** Whether values are one text. */
  public boolean isSimple() {
    return kind == Kind.ENUM || kind == Kind.VALUE_OBJECT;
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
