package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Text;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the text types of classes with a factory, and of enums whose constants are renamed. */
final class TextEmitter {
  private static final ClassName FACTORY = JavaTypes.json("FactoryText");
  private static final ClassName ENUM = JavaTypes.json("EnumText");

  /** The class that calls the factory. */
  GeneratedSource emit(Text text) {
    ClassName type = JavaTypes.className(text.type());
    TypeSpec.Builder spec =
        factoryText(type, text.generated(), text.isPublic(), "The text of {@link $T}.")
            .addMethod(
                MethodSpec.methodBuilder("make")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(type)
                    .addParameter(JavaTypes.STRING, "text")
                    .addStatement("return $T.$L(text)", type, text.factory())
                    .build());
    if (text.isPair()) {
      spec.addMethod(
          CodecClass.override("toText")
              .returns(JavaTypes.STRING)
              .addParameter(type, "value")
              .addStatement("return value.toJson()")
              .build());
    }
    return GeneratedSource.of(text.generated(), List.of(text.type()), spec);
  }

  /** The class with the names of an enum's constants. */
  GeneratedSource emit(ShapeModel shape) {
    ClassName type = JavaTypes.className(shape.type());
    TypeName generated = TextCode.ofEnum(shape);
    CodeBlock names =
        shape.wireNames().stream()
            .map(n -> CodeBlock.of("$S", n))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock value = CodeBlock.of("$T.of($T.values(),$W$L)", ENUM, type, names);
    TypeSpec.Builder spec =
        begin(generated, shape.isPublic())
            .addJavadoc("The names that {@link $T} has outside of Java.", type)
            .addField(constant(ParameterizedTypeName.get(ENUM, type), shape.isPublic(), value))
            .addMethod(constructor());
    return GeneratedSource.of(generated, List.of(shape.type()), spec);
  }

  /** A class that makes values of texts, without the methods that do. */
  static TypeSpec.Builder factoryText(
      ClassName type, TypeName generated, boolean isPublic, String description) {
    ClassName name = JavaTypes.className(generated);
    return begin(generated, isPublic)
        .addJavadoc(description, type)
        .superclass(ParameterizedTypeName.get(FACTORY, type))
        .addField(constant(name, isPublic, CodeBlock.of("new $T()", name)))
        .addMethod(constructor());
  }

  private static TypeSpec.Builder begin(TypeName generated, boolean isPublic) {
    return TypeSpec.classBuilder(JavaTypes.className(generated))
        .addModifiers(visibility(isPublic))
        .addModifiers(Modifier.FINAL);
  }

  private static FieldSpec constant(
      com.palantir.javapoet.TypeName type, boolean isPublic, CodeBlock value) {
    return FieldSpec.builder(type, "TYPE")
        .addModifiers(visibility(isPublic))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  private static Modifier[] visibility(boolean isPublic) {
    return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
