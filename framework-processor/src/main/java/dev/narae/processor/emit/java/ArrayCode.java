package dev.narae.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.Scalar;

/** How generated code names arrays. */
final class ArrayCode {
  private static final ClassName TYPES = JavaTypes.json("ArrayTypes");

  private ArrayCode() {}

  /** The runtime's description of an array. */
  static CodeBlock type(ArrayOf array) {
    return array.element().type() instanceof Scalar scalar && scalar.primitive()
        ? CodeBlock.of("$T.$Ls()", TYPES, scalar.kind().primitive())
        : CodeBlock.of("$T.of($L)", TYPES, none(array));
  }

  /** An array without elements. */
  static CodeBlock none(ArrayOf array) {
    TypeName element = JavaTypes.declared(array.element().type());
    StringBuilder dimensions = new StringBuilder("[0]");
    while (element instanceof ArrayTypeName inner) {
      element = inner.componentType();
      dimensions.append("[]");
    }
    return CodeBlock.of("new $T$L", element, dimensions);
  }
}
