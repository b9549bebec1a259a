package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;

/** How generated code goes from an {@code Optional} to a value that may be null, and back. */
final class OptionalCode {
  private static final ClassName NUMBERS = JavaTypes.json("OptionalNumbers");

  private OptionalCode() {}

  /**
   * The value, or null.
   *
   * @param type of what is inside; a primitive stands for {@code OptionalInt} and its like
   */
  static CodeBlock orNull(CodeBlock optional, ValueType type) {
    return isPrimitive(type)
        ? CodeBlock.of("$T.orNull($L)", NUMBERS, optional)
        : CodeBlock.of("$L.orElse(null)", optional);
  }

  /** The {@code Optional} of a value that may be null. */
  static CodeBlock of(CodeBlock value, ValueType type) {
    return isPrimitive(type)
        ? CodeBlock.of("$T.of$L($L)", NUMBERS, suffix((Scalar) type), value)
        : CodeBlock.of("$T.ofNullable($L)", JavaTypes.OPTIONAL, value);
  }

  /** An {@code Optional} whose type has an argument. */
  static CodeBlock boxed(CodeBlock optional, ValueType type) {
    return isPrimitive(type) ? CodeBlock.of("$T.boxed($L)", NUMBERS, optional) : optional;
  }

  private static boolean isPrimitive(ValueType type) {
    return type instanceof Scalar scalar && scalar.primitive();
  }

  private static String suffix(Scalar scalar) {
    return JavaTypes.methodSuffix(scalar.kind());
  }
}
