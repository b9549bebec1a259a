package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.Optional;

/** How generated code names the text type of a map's keys. */
final class KeyTextCode {
  private static final ClassName TYPES = JavaTypes.json("KeyTypes");

  private KeyTextCode() {}

  /** The generated class of a value object as a key. */
  static TypeName ofValueObject(TypeName valueObject) {
    return valueObject.sibling("Text");
  }

  /** The text type of keys; empty for {@code String}, which is its own text. */
  static Optional<CodeBlock> of(ValueType key, ModuleModel known) {
    return key.isText() ? Optional.empty() : Optional.of(typeOf(key, known));
  }

  /** The text of a key. */
  static CodeBlock text(ValueType key, CodeBlock value, ModuleModel known) {
    return of(key, known).map(t -> CodeBlock.of("$L.toText($L)", t, value)).orElse(value);
  }

  /** The text type of a scalar that can be a key, and is no {@code String}. */
  static CodeBlock ofScalar(ScalarKind kind) {
    return kind.isTextType()
        ? JavaTypes.textType(kind)
        : CodeBlock.of("$T.of$L()", TYPES, JavaTypes.methodSuffix(kind));
  }

  private static CodeBlock typeOf(ValueType key, ModuleModel known) {
    if (key instanceof Scalar scalar) {
      return ofScalar(scalar.kind());
    }
    Optional<CodeBlock> text = TextCode.of(key, known);
    if (text.isPresent()) {
      return text.get();
    }
    TypeName type = ((Named) key).type();
    return known.valueObject(key).isPresent()
        ? CodeBlock.of("$T.TYPE", JavaTypes.className(ofValueObject(type)))
        : CodeBlock.of("$T.ofEnum($T.values())", TYPES, JavaTypes.className(type));
  }
}
