package dev.narae.processor.model;

import java.util.List;

/** The type of a value that can travel in JSON. */
public sealed interface ValueType {

  /**
   * A scalar.
   *
   * @param primitive whether the source says {@code int} rather than {@code Integer}
   */
  record Scalar(ScalarKind kind, boolean primitive) implements ValueType {}

  /**
   * A type whose values are one text, which a factory of its own reads and {@code toString()}
   * gives.
   *
   * @param factory name of the static method
   * @param generated the class that calls it
   * @param isPublic whether code of other packages can name the type
   */
  record Text(TypeName type, String factory, TypeName generated, boolean isPublic)
      implements ValueType {
    /** The factory of types that have a method of their own for the text, {@code toJson()}. */
    public static final String PAIR = "fromJson";

    /** Whether {@code toJson()} gives the text rather than {@code toString()}. */
    public boolean isPair() {
      return factory.equals(PAIR);
    }
  }

  /** A part of a multipart form. Only as a component of a form, or as an element of its list. */
  record File() implements ValueType {}

  /**
   * A type described by a {@link ShapeModel}.
   *
   * @param arguments the types that stand for the shape's variables, in their order
   */
  record Named(TypeName type, List<ValueType> arguments) implements ValueType {
    public Named {
      arguments = List.copyOf(arguments);
    }

    /** A type without variables. */
    public Named(TypeName type) {
      this(type, List.of());
    }
  }

  /** A type variable of the generic shape that a component belongs to. */
  record Variable(String name) implements ValueType {}

  /** {@code List<element>}. */
  record ListOf(Element element) implements ValueType {}

  /** {@code Set<element>}. */
  record SetOf(Element element) implements ValueType {}

  /** An array whose elements are values; one of bytes is {@link Bytes}. */
  record ArrayOf(Element element) implements ValueType {}

  /** {@code Map<key, element>}. Keys are one text each. */
  record MapOf(Element key, Element element) implements ValueType {}

  /**
   * A container of a less usual Java type.
   *
   * @param usual the type with the same JSON, items and constraints: a list, set or map
   */
  record ContainerOf(Kind kind, ValueType usual) implements ValueType {

    /** What it is in Java. */
    public enum Kind {
      COLLECTION,
      SORTED_SET,
      SORTED_MAP
    }
  }

  /** {@code dev.narae.json.JsonValue}: JSON of any form. */
  record Free() implements ValueType {}

  /**
   * A type that a codec of the user's reads and writes at this place.
   *
   * @param type a class without type arguments, of whatever library
   */
  record Coded(TypeName type, TypeName codec) implements ValueType {}

  /** {@code Page<element>}: items and a cursor. Only as a route's result. */
  record PageOf(Element element) implements ValueType {}

  /**
   * Bytes as they are, of any media type. Only as a route's body or result.
   *
   * @param typed whether it is {@code dev.narae.http.Binary}, which knows its media type, rather
   *     than {@code byte[]}
   */
  record Bytes(boolean typed) implements ValueType {}

  /** What a {@code @PerRequest} method makes; only as a route's parameter, and never in JSON. */
  record Made(TypeName type) implements ValueType {}

  /** Whether the type has a variable in it. */
  default boolean isOpen() {
    return this instanceof Variable || parts().stream().anyMatch(ValueType::isOpen);
  }

  /** Whether values are a {@code String}. */
  default boolean isText() {
    return this instanceof Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }

  /**
   * The types that values are put together from: elements, keys, type arguments. What a shape's
   * components are is the shape's to say.
   */
  default List<ValueType> parts() {
    if (this instanceof ListOf list) {
      return List.of(list.element().type());
    } else if (this instanceof SetOf set) {
      return List.of(set.element().type());
    } else if (this instanceof ArrayOf array) {
      return List.of(array.element().type());
    } else if (this instanceof MapOf map) {
      return List.of(map.key().type(), map.element().type());
    } else if (this instanceof ContainerOf container) {
      return List.of(container.usual());
    } else if (this instanceof PageOf page) {
      return List.of(page.element().type());
    }
    return this instanceof Named named ? named.arguments() : List.of();
  }

  /** The element of a container with the constraints written on it. */
  record Element(ValueType type, List<Constraint> constraints) {
    public Element {
      constraints = List.copyOf(constraints);
    }
  }
}
