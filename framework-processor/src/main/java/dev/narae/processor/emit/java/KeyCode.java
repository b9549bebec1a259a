package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.KeyModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Optional;

/** How generated code takes keys as parameters and hands them on. */
final class KeyCode {
  static final ClassName KEY_VALUE = JavaTypes.dynamo("KeyValue");

  private final ModuleModel known;

  KeyCode(ModuleModel known) {
    this.known = known;
  }

  /** A parameter for each part of an entity's key, named like its component. */
  List<ParameterSpec> parameters(EntityModel entity) {
    return entity.keys().stream().map(k -> parameter(entity, k, k.component())).toList();
  }

  /** A parameter of a key's type. */
  ParameterSpec parameter(EntityModel entity, KeyModel key, String name) {
    return ParameterSpec.builder(JavaTypes.declared(type(entity, key)), name).build();
  }

  /** The runtime's form of a key in a variable, taken out of a value object. */
  CodeBlock value(EntityModel entity, KeyModel key, String variable) {
    Optional<CodeBlock> text = TextCode.of(type(entity, key), known);
    if (text.isPresent()) {
      return CodeBlock.of("$T.of($L, $N)", KEY_VALUE, text.get(), variable);
    }
    ValueType type = type(entity, key);
    Optional<ComponentModel> component =
        known.valueObject(type).map(shape -> shape.components().get(0));
    CodeBlock value =
        component
            .map(c -> CodeBlock.of("$N.$L", variable, c.member().read()))
            .orElse(CodeBlock.of("$N", variable));
    ValueType plain = component.map(ComponentModel::type).orElse(type);
    return plain instanceof Scalar scalar && scalar.kind().isTextType()
        ? CodeBlock.of("$T.of($L, $L)", KEY_VALUE, JavaTypes.textType(scalar.kind()), value)
        : CodeBlock.of("$T.of($L)", KEY_VALUE, value);
  }

  private ValueType type(EntityModel entity, KeyModel key) {
    return known.shape(entity.type()).component(key.component()).type();
  }
}
