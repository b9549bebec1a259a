package dev.narae.processor.read;

import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Bytes;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types as a developer writes them: without packages and annotations. */
final class TypeText {
  private TypeText() {}

  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (!(type instanceof DeclaredType declared)) {
      String text = type.toString();
      return text.substring(text.lastIndexOf(' ') + 1);
    }
    String name = declared.asElement().getSimpleName().toString();
    if (declared.getTypeArguments().isEmpty()) {
      return name;
    }
    return declared.getTypeArguments().stream()
        .map(TypeText::of)
        .collect(Collectors.joining(", ", name + "<", ">"));
  }

  static String of(ValueType type) {
    if (type instanceof Scalar scalar) {
      return scalar.primitive() ? scalar.kind().primitive() : scalar.kind().type().simple();
    }
    if (type instanceof Bytes bytes) {
      return bytes.typed() ? "Binary" : "byte[]";
    }
    if (type instanceof ValueType.Text text) {
      return text.type().simple();
    }
    if (type instanceof ValueType.File) {
      return "FilePart";
    }
    if (type instanceof ValueType.Coded coded) {
      return coded.type().simple();
    }
    if (type instanceof ValueType.Free) {
      return "JsonValue";
    }
    if (type instanceof ValueType.ArrayOf array) {
      return of(array.element().type()) + "[]";
    }
    if (type instanceof ValueType.Variable variable) {
      return variable.name();
    }
    return type instanceof Named named ? named.type().simple() : "a collection";
  }
}
