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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** What JSON codecs and item codecs have in common. */
final class CodecClass {
  static final Modifier[] CONSTANT = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private static final ClassName PATCH = JavaTypes.json("Patch");

  private CodecClass() {}

  /**
   * A codec class with its one instance, which every other constant may refer to; that of a generic
   * type has none.
   */
  static TypeSpec.Builder begin(
      TypeName type, ShapeModel shape, ClassName codecType, String description) {
    ClassName name = JavaTypes.className(type);
    Modifier[] visibility = shape.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L of {@link $T}.", description, JavaTypes.className(shape.type()))
            .addModifiers(visibility)
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(JavaTypes.variables(shape))
            .superclass(ParameterizedTypeName.get(codecType, JavaTypes.of(shape)));
    if (!shape.variables().isEmpty()) {
      return spec;
    }
    return spec.addField(
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
    TagCode.claimConstant(shape, constants);
    reserveTypes(shape, constants);
    for (ComponentModel component : shape.components()) {
      constants.newName(upperSnake(component.name()), component.name());
    }
    for (ComponentModel component : shape.components()) {
      constants.newName(upperSnake(component.name()) + "_CODEC", codecTag(component));
    }
    return constants;
  }

  /**
   * A constant named {@code URI} would hide the type of that name, which defaults are made with.
   */
  private static void reserveTypes(ShapeModel shape, NameAllocator constants) {
    Set<String> types = new TreeSet<>();
    for (ComponentModel component : shape.components()) {
      if (component.presence().isDefault() && component.type() instanceof Scalar scalar) {
        types.add(scalar.kind().type().simple());
      }
    }
    types.forEach(constants::newName);
  }

  /** Names of local variables by component. */
  static NameAllocator locals(ShapeModel shape, String parameter) {
    NameAllocator locals = new NameAllocator();
    locals.newName(parameter);
    TagCode.claimLocal(shape, locals);
    // A component such as ABC would hide the constant of its name.
    NameAllocator constants = constants(shape);
    shape.components().forEach(c -> locals.newName(constants.get(c.name())));
    locals.newName("CODEC");
    locals.newName("NAMES");
    if (!shape.variables().isEmpty()) {
      NameAllocator fields = CodecParts.fields(shape);
      shape.variables().forEach(v -> locals.newName(CodecParts.field(v.name())));
      shape.components().forEach(c -> locals.newName(fields.get(c.name())));
    }
    shape.components().forEach(c -> locals.newName(c.name(), c.name()));
    return locals;
  }

  /** An expression for a component's value, null where it is absent. */
  static CodeBlock accessor(ComponentModel component) {
    CodeBlock value = CodeBlock.of("value.$L", component.member().read());
    return component.presence().isOptional() ? OptionalCode.orNull(value, component.type()) : value;
  }

  static void declareLocals(MethodSpec.Builder method, ShapeModel shape, NameAllocator locals) {
    for (ComponentModel component : shape.components()) {
      method.addStatement(
          "$T $N = $L",
          localType(component),
          locals.get(component.name()),
          component.presence().isPatch() ? CodeBlock.of("$T.absent()", PATCH) : "null");
    }
  }

  private static com.palantir.javapoet.TypeName localType(ComponentModel component) {
    com.palantir.javapoet.TypeName type = JavaTypes.boxed(component.type());
    return component.presence().isPatch() ? ParameterizedTypeName.get(PATCH, type) : type;
  }

  /** A constructor argument made of a nullable expression. */
  static CodeBlock argument(ComponentModel component, CodeBlock value) {
    return component.presence().isOptional() ? OptionalCode.of(value, component.type()) : value;
  }

  /** Both methods of a value object's codec: its component, and nothing around it. */
  static void addValueObjectMethods(
      TypeSpec.Builder spec,
      ShapeModel shape,
      Codecs codecs,
      String format,
      ClassName reader,
      ClassName writer,
      CodeBlock refusal) {
    ComponentModel component = shape.components().get(0);
    Scalar scalar = (Scalar) component.type();
    ClassName type = JavaTypes.className(shape.type());
    boolean hasMethod = JavaTypes.hasMethod(scalar);
    CodeBlock write =
        hasMethod
            ? CodeBlock.of("$L.value(value.$L)", format, component.member().read())
            : CodeBlock.of(
                "$L.write($L, value.$L)", codecs.of(scalar), format, component.member().read());
    CodeBlock value =
        hasMethod
            ? CodeBlock.of("$L.read$L()", format, JavaTypes.methodSuffix(scalar.kind()))
            : CodeBlock.of("$L.read($L)", codecs.of(scalar), format);
    spec.addMethod(
        override("write")
            .addParameter(writer, format)
            .addParameter(type, "value")
            .addStatement(write)
            .build());
    MethodSpec.Builder read =
        override("read")
            .returns(type)
            .addParameter(reader, format)
            .addStatement("$T value = $L", JavaTypes.boxed(scalar), value);
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

  /** The key of the name for a component's codec. */
  static String codecTag(ComponentModel component) {
    return component.name() + " codec";
  }
}
