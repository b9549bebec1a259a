package dev.narae.processor.model;

/**
 * A class with {@code @ErrorShape}.
 *
 * @param shape the record that errors are answered as
 * @param contentType of the answers
 */
public record ErrorShapeModel(TypeName type, TypeName shape, String contentType) {

  /** The generated class that calls the converter. */
  public TypeName adapterType() {
    return type.sibling("ShapeAdapter");
  }
}
