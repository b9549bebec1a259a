package dev.narae.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.CheckModel;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the validator of a type whose components, or their elements, have constraints, or that has
 * checks of its own.
 */
final class ValidatorEmitter {
  private final ConstraintChecks checks;

  ValidatorEmitter(ModuleModel known) {
    this.checks = new ConstraintChecks(known);
  }

  /** The validator; empty if there is nothing to check. */
  Optional<GeneratedSource> emit(ShapeModel shape) {
    List<ComponentModel> constrained = constrained(shape);
    if (constrained.isEmpty() && shape.checks().isEmpty()) {
      return Optional.empty();
    }
    TypeName type = type(shape);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(type))
            .addJavadoc("Constraints of {@link $T}.", JavaTypes.className(shape.type()))
            .addModifiers(Modifier.FINAL);
    CheckConstants constants = new CheckConstants(new NameAllocator());
    Optional<MethodSpec> validate =
        constrained.isEmpty()
            ? Optional.empty()
            : Optional.of(validate(shape, constrained, constants));
    constants.addTo(spec);
    spec.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    validate.ifPresent(spec::addMethod);
    if (!shape.checks().isEmpty()) {
      spec.addMethod(check(shape));
    }
    return Optional.of(GeneratedSource.of(type, List.of(shape.type()), spec));
  }

  private MethodSpec validate(
      ShapeModel shape, List<ComponentModel> constrained, CheckConstants constants) {
    NameAllocator names = CodecClass.locals(shape, "violations");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("validate")
            .addJavadoc("Checks the components that are there, before the record is made of them.")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(JavaTypes.variables(shape))
            .addParameter(JavaTypes.VIOLATIONS, "violations");
    for (ComponentModel component : constrained) {
      method.addParameter(JavaTypes.boxed(component.type()), names.get(component.name()));
    }
    for (ComponentModel component : constrained) {
      ConstraintChecks.Checked checked =
          new ConstraintChecks.Checked(
              CodeBlock.of("violations"),
              CodeBlock.of("$S", component.property().name()),
              CodeBlock.of("$N", names.get(component.name())),
              component.name());
      checks.add(method, constants, checked, component.type(), component.constraints());
    }
    return method.build();
  }

  private static MethodSpec check(ShapeModel shape) {
    com.palantir.javapoet.TypeName type = JavaTypes.of(shape);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("check")
            .addJavadoc("Checks whether the components fit together; the value itself.")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(JavaTypes.variables(shape))
            .returns(type)
            .addParameter(JavaTypes.VIOLATIONS, "violations")
            .addParameter(type, "value");
    for (CheckModel check : shape.checks()) {
      CodeBlock call =
          CodeBlock.of(
              "$T.check(violations, $S, value.$L())",
              JavaTypes.CONSTRAINTS,
              check.property(),
              check.method());
      if (check.message().isEmpty()) {
        method.addStatement("$L", call);
      } else {
        method
            .beginControlFlow("if (!$L)", call)
            .addStatement("violations.reword($S)", check.message())
            .endControlFlow();
      }
    }
    return method.addStatement("return value").build();
  }

  /**
   * The call of the validator with local variables; empty if there is none.
   *
   * @param reader the variable that has the violations
   */
  Optional<CodeBlock> call(ShapeModel shape, NameAllocator locals, String reader) {
    List<ComponentModel> constrained = constrained(shape);
    if (constrained.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.concat(
                Stream.of(CodeBlock.of("$L.violations()", reader)),
                constrained.stream().map(c -> value(c, locals.get(c.name()))))
            .collect(CodeBlock.joining(",$W", type(shape).simple() + ".validate(", ")")));
  }

  /**
   * A value after its own checks; the value itself if it has none.
   *
   * @param violations an expression for where findings go
   */
  static CodeBlock checked(ShapeModel shape, String violations, CodeBlock value) {
    return shape.checks().isEmpty()
        ? value
        : CodeBlock.of("$L.check($L, $L)", type(shape).simple(), violations, value);
  }

  /** A patch is checked when it has a value. */
  private static CodeBlock value(ComponentModel component, String local) {
    return CodeBlock.of(component.presence().isPatch() ? "$N.orElse(null)" : "$N", local);
  }

  private List<ComponentModel> constrained(ShapeModel shape) {
    return shape.components().stream().filter(this::isChecked).toList();
  }

  /** Whether a component, or its elements, have constraints. */
  boolean isChecked(ComponentModel component) {
    return checks.isNeeded(component.type(), component.constraints());
  }

  private static TypeName type(ShapeModel shape) {
    return shape.type().sibling("Validator");
  }
}
