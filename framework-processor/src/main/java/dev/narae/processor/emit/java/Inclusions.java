package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.PropertyModel.Include;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.Optional;

/** On which condition a property is written: what {@code @JsonInclude} says. */
final class Inclusions {
  private static final ClassName INCLUSION = JavaTypes.json("Inclusion");

  private final ModuleModel known;

  Inclusions(ModuleModel known) {
    this.known = known;
  }

  /** The condition in terms of the variable {@code value}; empty if it always holds. */
  Optional<CodeBlock> condition(ComponentModel component) {
    Include include = component.property().include();
    if (include == Include.ALWAYS) {
      return Optional.empty();
    }
    CodeBlock read = CodeBlock.of("value.$L", component.member().read());
    if (component.presence().isOptional() || component.presence().isPatch()) {
      // Jackson takes an empty Optional for a value, unless NON_ABSENT or more is asked for.
      return include == Include.NON_NULL && component.presence().isOptional()
          ? Optional.empty()
          : Optional.of(CodeBlock.of("$L.isPresent()", read));
    }
    if (include == Include.NON_DEFAULT && (isPrimitive(component) || hasDefault(component))) {
      return Optional.of(CodeBlock.of("!$T.isDefault($L)", INCLUSION, read));
    }
    boolean everyValue = include == Include.NON_NULL || include == Include.NON_ABSENT;
    if (!everyValue && canBeEmpty(component.type())) {
      return Optional.of(CodeBlock.of("!$T.isEmpty($L)", INCLUSION, content(component, read)));
    }
    boolean nullable = component.presence().kind() == Presence.Kind.NULLABLE;
    return isPrimitive(component) || !nullable
        ? Optional.empty()
        : Optional.of(CodeBlock.of("$L != null", read));
  }

  private static boolean isPrimitive(ComponentModel component) {
    return component.type() instanceof Scalar scalar && scalar.primitive();
  }

  /**
   * Whether the type has a value that {@code NON_DEFAULT} leaves out, beside those without content.
   */
  private static boolean hasDefault(ComponentModel component) {
    return component.type() instanceof Scalar scalar && !scalar.kind().primitive().isEmpty();
  }

  private boolean canBeEmpty(ValueType type) {
    if (type instanceof Scalar scalar) {
      return scalar.kind() == ScalarKind.STRING || scalar.kind() == ScalarKind.UUID;
    }
    return known
        .valueObject(type)
        .map(s -> canBeEmpty(s.components().get(0).type()))
        .orElse(
            type instanceof ValueType.ListOf
                || type instanceof ValueType.SetOf
                || type instanceof ValueType.MapOf
                || type instanceof ValueType.ContainerOf
                || type instanceof ValueType.ArrayOf
                || type instanceof ValueType.Bytes);
  }

  /** A value object is as empty as its component. */
  private CodeBlock content(ComponentModel component, CodeBlock read) {
    Optional<ShapeModel> object = known.valueObject(component.type());
    if (object.isEmpty()) {
      return read;
    }
    CodeBlock content =
        CodeBlock.of("$L.$L", read, object.get().components().get(0).member().read());
    return component.presence().kind() == Presence.Kind.NULLABLE
        ? CodeBlock.of("$L == null ? null : $L", read, content)
        : content;
  }
}
