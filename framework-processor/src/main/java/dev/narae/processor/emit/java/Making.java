package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Construction;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.stream.Collector;
import javax.lang.model.element.Modifier;

/** How generated code makes an object of its components. */
final class Making {
  private static final String METHOD = "make";

  private Making() {}

  /** Joins the components' values, in their order, to an expression that makes the object. */
  static Collector<CodeBlock, ?, CodeBlock> call(ShapeModel shape) {
    return CodeBlock.joining(",$W", (hasMethod(shape) ? METHOD : maker(shape)) + "(", ")");
  }

  /** Whether more than one call makes the object. */
  private static boolean hasMethod(ShapeModel shape) {
    return shape.construction() instanceof Construction.Builder
        || shape.components().stream().anyMatch(Making::isSet);
  }

  private static boolean isSet(ComponentModel component) {
    return !component.member().write().isEmpty();
  }

  /** The constructor or static method. */
  private static String maker(ShapeModel shape) {
    String name = String.join(".", shape.type().simpleNames());
    String diamond = shape.variables().isEmpty() ? "" : "<>";
    return shape.construction() instanceof Construction.Factory factory
        ? name + "." + factory.method()
        : "new " + name + diamond;
  }

  /** Adds the method that {@link #call} calls, if one expression does not do. */
  static void addMethod(TypeSpec.Builder spec, ShapeModel shape) {
    if (!hasMethod(shape)) {
      return;
    }
    NameAllocator names = new NameAllocator();
    shape.components().forEach(c -> names.newName(c.name(), c.name()));
    boolean builds = shape.construction() instanceof Construction.Builder;
    String made = names.newName(builds ? "builder" : "made");
    ClassName type = JavaTypes.className(shape.type());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(METHOD)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type);
    shape.components().forEach(c -> method.addParameter(parameterType(c), names.get(c.name())));
    if (shape.construction() instanceof Construction.Builder builder) {
      method.addStatement("var $N = $L", made, start(shape, builder));
    } else {
      CodeBlock arguments =
          shape.components().stream()
              .filter(c -> !isSet(c))
              .map(c -> CodeBlock.of("$N", names.get(c.name())))
              .collect(CodeBlock.joining(",$W", maker(shape) + "(", ")"));
      method.addStatement("$T $N = $L", type, made, arguments);
    }
    shape.components().stream()
        .filter(Making::isSet)
        .forEach(c -> addSetter(method, c, made, names.get(c.name()), builds));
    if (shape.construction() instanceof Construction.Builder builder) {
      method.addStatement("return $N.$L()", made, builder.build());
    } else {
      method.addStatement("return $N", made);
    }
    spec.addMethod(method.build());
  }

  private static CodeBlock start(ShapeModel shape, Construction.Builder builder) {
    return builder.start().isEmpty()
        ? CodeBlock.of("new $T()", JavaTypes.className(builder.type()))
        : CodeBlock.of("$T.$L()", JavaTypes.className(shape.type()), builder.start());
  }

  /** What is missing and may be is not set: the class knows best what it has then. */
  private static void addSetter(
      MethodSpec.Builder method,
      ComponentModel component,
      String made,
      String value,
      boolean builds) {
    boolean nullable = mayBeNull(component);
    String setter = component.member().write();
    if (nullable) {
      method.beginControlFlow("if ($N != null)", value);
    }
    // A field is read and set by the same name; a builder has methods only.
    if (!builds && setter.equals(component.member().read())) {
      method.addStatement("$N.$L = $N", made, setter, value);
    } else {
      method.addStatement("$N.$L($N)", made, setter, value);
    }
    if (nullable) {
      method.endControlFlow();
    }
  }

  /** Whether there may be no value to set. */
  private static boolean mayBeNull(ComponentModel component) {
    boolean never = isSet(component) && !component.property().isRead();
    return never || component.presence().kind() == Presence.Kind.NULLABLE;
  }

  private static TypeName parameterType(ComponentModel component) {
    ValueType type = component.type();
    return switch (component.presence().kind()) {
      case OPTIONAL -> optional(type);
      case PATCH -> ParameterizedTypeName.get(JavaTypes.json("Patch"), JavaTypes.boxed(type));
      case NULLABLE -> JavaTypes.boxed(type);
      default -> mayBeNull(component) ? JavaTypes.boxed(type) : JavaTypes.declared(type);
    };
  }

  /** A primitive inside stands for {@code OptionalInt} and its like. */
  private static TypeName optional(ValueType type) {
    return type instanceof Scalar scalar && scalar.primitive()
        ? ClassName.get("java.util", "Optional" + JavaTypes.methodSuffix(scalar.kind()))
        : ParameterizedTypeName.get(JavaTypes.OPTIONAL, JavaTypes.boxed(type));
  }
}
