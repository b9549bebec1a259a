package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.Optional;

/** Expressions that read a value from text of the request, and hand it on. */
final class ParamCode {
  private final ModuleModel known;
  private final Defaults defaults;

  ParamCode(ModuleModel known) {
    this.known = known;
    this.defaults = new Defaults(known);
  }

  /** Whether the type takes all values of one name. */
  static boolean isRepeated(ValueType type) {
    return type instanceof ListOf || type instanceof SetOf || type instanceof ArrayOf;
  }

  /**
   * The expression that reads a value.
   *
   * @param from the parameter, or all of one name if the type {@link #isRepeated}
   */
  CodeBlock read(CodeBlock from, ValueType type, Presence presence) {
    CodeBlock present = CodeBlock.of("$L$L", from, presence(type, presence));
    if (isFile(type)) {
      return CodeBlock.of("$L.$L()", present, isRepeated(type) ? "asList" : "asFile");
    }
    if (type instanceof ListOf list) {
      return CodeBlock.of("$L.asList($L)", present, paramType(list.element().type()));
    } else if (type instanceof SetOf set) {
      return CodeBlock.of("$L.asSet($L)", present, paramType(set.element().type()));
    } else if (type instanceof ArrayOf array) {
      return CodeBlock.of(
          "$L.asArray($L, $L)", present, paramType(array.element().type()), ArrayCode.type(array));
    }
    return CodeBlock.of("$L$L", present, conversion(type));
  }

  /** Whether the type is a file of a form, or a list of them. */
  static boolean isFile(ValueType type) {
    return type instanceof ValueType.File
        || (type instanceof ListOf list && isFile(list.element().type()));
  }

  private static CodeBlock presence(ValueType type, Presence presence) {
    if (presence.isDefault() && !isRepeated(type)) {
      return CodeBlock.of(".orDefault($S)", presence.defaultText());
    }
    return CodeBlock.of(presence.isRequired() ? ".required()" : "");
  }

  /** The call of a parameter's method that reads a simple type. */
  static CodeBlock conversion(ScalarKind kind) {
    return kind.isTextType()
        ? CodeBlock.of(".as($L)", JavaTypes.textType(kind))
        : CodeBlock.of(".as$L()", JavaTypes.methodSuffix(kind));
  }

  private CodeBlock conversion(ValueType type) {
    if (type instanceof Scalar scalar) {
      return conversion(scalar.kind());
    }
    Optional<CodeBlock> text = TextCode.of(type, known);
    if (text.isPresent()) {
      return CodeBlock.of(".as($L)", text.get());
    }
    return known.valueObject(type).isPresent()
        ? CodeBlock.of(".as($L)", paramType(type))
        : CodeBlock.of(".asEnum($T.values())", JavaTypes.boxed(type));
  }

  private CodeBlock paramType(ValueType type) {
    ClassName types = JavaTypes.lambda("ParamTypes");
    if (type instanceof Scalar scalar && scalar.kind().isTextType()) {
      return CodeBlock.of("$T.text($L)", types, JavaTypes.textType(scalar.kind()));
    }
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$T.$L", types, scalar.kind());
    }
    Optional<CodeBlock> text = TextCode.of(type, known);
    if (text.isPresent()) {
      return CodeBlock.of("$T.text($L)", types, text.get());
    }
    return known.valueObject(type).isPresent()
        ? CodeBlock.of(
            "$T.TYPE", JavaTypes.className(ValueObjectParamEmitter.type(((Named) type).type())))
        : CodeBlock.of("$T.enumeration($T.values())", types, JavaTypes.boxed(type));
  }

  /** The value of a local variable that {@link #read} has filled, for a method or constructor. */
  CodeBlock argument(String local, ValueType type, Presence presence) {
    CodeBlock value = CodeBlock.of("$N", local);
    if (isRepeated(type) && presence.isDefault()) {
      return orDefault(value, type, presence);
    }
    return presence.isOptional() ? OptionalCode.of(value, type) : value;
  }

  /** The value, or the default if it is null. */
  CodeBlock orDefault(CodeBlock value, ValueType type, Presence presence) {
    return CodeBlock.of("$L == null ? $L : $L", value, defaultOf(type, presence), value);
  }

  /** The default. */
  CodeBlock defaultOf(ValueType type, Presence presence) {
    return defaults.expression(type, presence.defaultText());
  }
}
