package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the codec of a type that code of the user's reads and writes: a call of that code. */
final class CustomCodecEmitter {
  private static final ClassName BASE = JavaTypes.json("CustomCodec");

  GeneratedSource emit(ShapeModel shape) {
    TypeName generated = shape.type().sibling("Json");
    ClassName name = JavaTypes.className(generated);
    ClassName type = JavaTypes.className(shape.type());
    Modifier[] visibility = shape.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addJavadoc("JSON codec of {@link $T}.", type)
            .addModifiers(visibility)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(BASE, type))
            .addField(
                FieldSpec.builder(name, "CODEC")
                    .addModifiers(visibility)
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build());
    shape
        .codec()
        .map(JavaTypes::className)
        .ifPresent(
            c ->
                spec.addField(
                    FieldSpec.builder(c, "GIVEN", CodecClass.CONSTANT)
                        .initializer("new $T()", c)
                        .build()));
    spec.addMethod(constructor(shape, type));
    spec.addMethod(write(shape, type));
    spec.addMethod(make(shape, type));
    return GeneratedSource.of(generated, List.of(shape.type()), spec);
  }

  private static MethodSpec constructor(ShapeModel shape, ClassName type) {
    CodeBlock owners =
        shape
            .codec()
            .map(c -> CodeBlock.of("$T.class, $T.class", type, JavaTypes.className(c)))
            .orElse(CodeBlock.of("$T.class", type));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($L)", owners)
        .build();
  }

  private static MethodSpec write(ShapeModel shape, ClassName type) {
    return CodecClass.override("write")
        .addParameter(JavaTypes.json("JsonWriter"), "json")
        .addParameter(type, "value")
        .addStatement(shape.codec().isPresent() ? "GIVEN.write(json, value)" : "value.toJson(json)")
        .build();
  }

  private static MethodSpec make(ShapeModel shape, ClassName type) {
    return CodecClass.override("make", Modifier.PROTECTED)
        .returns(type)
        .addParameter(JavaTypes.json("JsonReader"), "json")
        .addStatement(
            shape.codec().isPresent()
                ? CodeBlock.of("return GIVEN.read(json)")
                : CodeBlock.of("return $T.fromJson(json)", type))
        .build();
  }
}
