package dev.narae.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Bytes;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.Optional;

/** Bodies that are no JSON: text and bytes. */
final class Contents {
  private Contents() {}

  /** An expression for how a value of the type becomes a body; empty if as JSON. */
  static Optional<CodeBlock> of(ValueType type) {
    return name(type).map(name -> CodeBlock.of("$T.$L", JavaTypes.lambda("Content"), name));
  }

  private static Optional<String> name(ValueType type) {
    if (type instanceof Bytes bytes) {
      return Optional.of(bytes.typed() ? "BINARY" : "BYTES");
    }
    return type instanceof Scalar scalar && scalar.kind() == ScalarKind.STRING
        ? Optional.of("TEXT")
        : Optional.empty();
  }
}
