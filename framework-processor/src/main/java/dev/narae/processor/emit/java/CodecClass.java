package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import javax.lang.model.element.Modifier;

/** What JSON codecs and item codecs have in common. */
final class CodecClass {
  static final Modifier[] CONSTANT = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private CodecClass() {}

  /** A codec class with its one instance, which every other constant may refer to. */
  static TypeSpec.Builder begin(
      TypeName type, ShapeModel shape, ClassName codecType, String description) {
    ClassName name = JavaTypes.className(type);
    Modifier[] visibility = shape.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    return TypeSpec.classBuilder(name)
        .addJavadoc("$L of {@link $T}.", description, JavaTypes.className(shape.type()))
        .addModifiers(visibility)
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(codecType, JavaTypes.className(shape.type())))
        .addField(
            FieldSpec.builder(name, "CODEC")
                .addModifiers(visibility)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", name)
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  static MethodSpec.Builder override(String name) {
    return override(name, Modifier.PUBLIC);
  }

  static MethodSpec.Builder override(String name, Modifier visibility) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
  }

  /** Names of constants by component, and of their codecs by component and {@code Codec}. */
  static NameAllocator constants(ShapeModel shape) {
    NameAllocator constants = new NameAllocator();
    constants.newName("CODEC");
    constants.newName("NAMES");
    for (ComponentModel component : shape.components()) {
      constants.newName(upperSnake(component.name()), component.name());
    }
    for (ComponentModel component : shape.components()) {
      constants.newName(upperSnake(component.name()) + "_CODEC", codecTag(component));
    }
    return constants;
  }

  /** Names of local variables by component. */
  static NameAllocator locals(ShapeModel shape, String parameter) {
    NameAllocator locals = new NameAllocator();
    locals.newName(parameter);
    shape.components().forEach(c -> locals.newName(c.name(), c.name()));
    return locals;
  }

  /** A constant for each codec that has to be put together. */
  static void addCodecConstants(
      TypeSpec.Builder spec, ShapeModel shape, Codecs codecs, NameAllocator constants) {
    for (ComponentModel component : shape.components()) {
      if (!(component.type() instanceof Scalar) && !codecs.isGenerated(component.type())) {
        spec.addField(
            FieldSpec.builder(
                    ParameterizedTypeName.get(
                        codecs.codecType(), JavaTypes.boxed(component.type())),
                    constants.get(codecTag(component)),
                    CONSTANT)
                .initializer(codecs.of(component.type()))
                .build());
      }
    }
  }

  /** An expression for a component's codec; empty for a scalar, which has a method of its own. */
  static Optional<CodeBlock> codec(
      ComponentModel component, Codecs codecs, NameAllocator constants) {
    if (component.type() instanceof Scalar) {
      return Optional.empty();
    }
    return Optional.of(
        codecs.isGenerated(component.type())
            ? codecs.of(component.type())
            : CodeBlock.of("$L", constants.get(codecTag(component))));
  }

  /** An expression for a component's value, null where it is absent. */
  static CodeBlock accessor(ComponentModel component) {
    String orElse = component.presence().isOptional() ? ".orElse(null)" : "";
    return CodeBlock.of("value.$L()$L", component.name(), orElse);
  }

  static void declareLocals(MethodSpec.Builder method, ShapeModel shape, NameAllocator locals) {
    for (ComponentModel component : shape.components()) {
      method.addStatement(
          "$T $N = null", JavaTypes.boxed(component.type()), locals.get(component.name()));
    }
  }

  /** Joins arguments to a call of the record's constructor. */
  static Collector<CodeBlock, ?, CodeBlock> constructorCall(ShapeModel shape) {
    String name = String.join(".", shape.type().simpleNames());
    return CodeBlock.joining(",$W", "new " + name + "(", ")");
  }

  /** A constructor argument made of a nullable expression. */
  static CodeBlock argument(ComponentModel component, CodeBlock value) {
    return component.presence().isOptional()
        ? CodeBlock.of("$T.ofNullable($L)", JavaTypes.OPTIONAL, value)
        : value;
  }

  /** Both methods of a value object's codec: its component, and nothing around it. */
  static void addValueObjectMethods(
      TypeSpec.Builder spec,
      ShapeModel shape,
      String format,
      ClassName reader,
      ClassName writer,
      CodeBlock refusal) {
    ComponentModel component = shape.components().get(0);
    Scalar scalar = (Scalar) component.type();
    ClassName type = JavaTypes.className(shape.type());
    spec.addMethod(
        override("write")
            .addParameter(writer, format)
            .addParameter(type, "value")
            .addStatement("$L.value(value.$L())", format, component.name())
            .build());
    MethodSpec.Builder read =
        override("read")
            .returns(type)
            .addParameter(reader, format)
            .addStatement(
                "$T value = $L.read$L()",
                JavaTypes.boxed(scalar),
                format,
                JavaTypes.methodSuffix(scalar.kind()));
    addValueObject(read, shape, refusal);
    spec.addMethod(read.build());
  }

  /** Adds the end of a method: a value object of the variable {@code value}, or null of null. */
  static void addValueObject(MethodSpec.Builder method, ShapeModel shape, CodeBlock refusal) {
    CodeBlock made = CodeBlock.of("new $T(value)", JavaTypes.className(shape.type()));
    if (!shape.canRefuse()) {
      method.addStatement("return value == null ? null : $L", made);
      return;
    }
    method.beginControlFlow("if (value == null)").addStatement("return null").endControlFlow();
    addGuarded(method, made, refusal, "e");
  }

  /**
   * Adds the end of a method: the record if nothing is wrong, else null.
   *
   * @param clean the condition that nothing is wrong
   * @param refusal what to do when the constructor throws, without its arguments
   */
  static void addRecord(
      MethodSpec.Builder method,
      ShapeModel shape,
      NameAllocator locals,
      String clean,
      CodeBlock record,
      String refusal) {
    if (!shape.canRefuse()) {
      method.addStatement("return $L ? $L : null", clean, record);
      return;
    }
    method.beginControlFlow("if (!$L)", clean).addStatement("return null").endControlFlow();
    String exception = locals.newName("e");
    addGuarded(method, record, refusal(refusal, shape, exception), exception);
  }

  /** A call with the record's class and the exception. */
  static CodeBlock refusal(String statement, ShapeModel shape, String exception) {
    return CodeBlock.of(statement + "($T.class, $L)", JavaTypes.className(shape.type()), exception);
  }

  static void addGuarded(
      MethodSpec.Builder method, CodeBlock record, CodeBlock refusal, String exception) {
    method
        .beginControlFlow("try")
        .addStatement("return $L", record)
        .nextControlFlow("catch ($T $L)", IllegalArgumentException.class, exception)
        .addStatement("$L", refusal)
        .endControlFlow();
  }

  static String upperSnake(String name) {
    return HUMP.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  private static String codecTag(ComponentModel component) {
    return component.name() + " codec";
  }
}
