package dev.narae.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the validator of a record whose components, or their elements, have constraints. */
final class ValidatorEmitter {
  private final ConstraintChecks checks;

  ValidatorEmitter(ModuleModel known) {
    this.checks = new ConstraintChecks(known);
  }

  /** The validator; empty if there is nothing to check. */
  Optional<GeneratedSource> emit(ShapeModel shape) {
    List<ComponentModel> constrained = constrained(shape);
    if (constrained.isEmpty()) {
      return Optional.empty();
    }
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
      checks.add(
          method,
          CodeBlock.of("violations"),
          CodeBlock.of("$S", component.property().name()),
          CodeBlock.of("$N", names.get(component.name())),
          component.type(),
          component.constraints());
    }
    TypeName type = type(shape);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(type))
            .addJavadoc("Constraints of {@link $T}.", JavaTypes.className(shape.type()))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(method.build());
    return Optional.of(GeneratedSource.of(type, List.of(shape.type()), spec));
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
