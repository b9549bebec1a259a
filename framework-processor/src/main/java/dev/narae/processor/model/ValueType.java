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
      implements ValueType {}

  /** A part of a multipart form. Only as a component of a form, or as an element of its list. */
  record File() implements ValueType {}

  /** A type described by a {@link ShapeModel}: a record, an enum or a value object. */
  record Named(TypeName type) implements ValueType {}

  /** {@code List<element>}. */
  record ListOf(Element element) implements ValueType {}

  /** {@code Set<element>}. */
  record SetOf(Element element) implements ValueType {}

  /** {@code Map<String, element>}. */
  record MapOf(Element element) implements ValueType {}

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

  /** Whether values are a {@code String}. */
  default boolean isText() {
    return this instanceof Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }

  /** The element of a container with the constraints written on it. */
  record Element(ValueType type, List<Constraint> constraints) {
    public Element {
      constraints = List.copyOf(constraints);
    }
  }
}
