package dev.narae.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.Optional;

/** How generated code names the text type of a value, which turns it into its one text and back. */
final class TextCode {
  private TextCode() {}

  /** The generated class of an enum whose constants have names of their own. */
  static TypeName ofEnum(ShapeModel shape) {
    return shape.type().sibling("Text");
  }

  /** The text type; empty for a type that has none. */
  static Optional<CodeBlock> of(ValueType type, ModuleModel known) {
    if (type instanceof ValueType.Text text) {
      return Optional.of(constant(text.generated()));
    }
    return type instanceof ValueType.Named named && known.shape(named.type()).isRenamed()
        ? Optional.of(constant(ofEnum(known.shape(named.type()))))
        : Optional.empty();
  }

  private static CodeBlock constant(TypeName generated) {
    return CodeBlock.of("$T.TYPE", JavaTypes.className(generated));
  }
}
