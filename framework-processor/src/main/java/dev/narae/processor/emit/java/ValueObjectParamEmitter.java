package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits how a value object is read from the text of a parameter. */
final class ValueObjectParamEmitter {
  private static final ClassName PARAM = JavaTypes.lambda("Param");

  /** The generated class of a value object. */
  static TypeName type(TypeName valueObject) {
    return valueObject.sibling("Param");
  }

  GeneratedSource emit(ShapeModel shape) {
    ClassName type = JavaTypes.className(shape.type());
    ClassName name = JavaTypes.className(type(shape.type()));
    Modifier[] visibility = shape.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addJavadoc("Reads {@link $T} from the text of a parameter.", type)
            .addModifiers(visibility)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(JavaTypes.lambda("ParamType"), type))
            .addField(
                FieldSpec.builder(name, "TYPE")
                    .addModifiers(visibility)
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(read(shape, type));
    return GeneratedSource.of(type(shape.type()), List.of(shape.type()), spec);
  }

  private static MethodSpec read(ShapeModel shape, ClassName type) {
    ComponentModel component = shape.components().get(0);
    Scalar scalar = (Scalar) component.type();
    MethodSpec.Builder read =
        CodecClass.override("read")
            .returns(type)
            .addParameter(PARAM, "param")
            .addStatement(
                "$T value = param$L", JavaTypes.boxed(scalar), ParamCode.conversion(scalar.kind()));
    CodeBlock refusal = CodecClass.refusal("return param.refused", shape, "e");
    CodecClass.addValueObject(read, shape, refusal);
    return read.build();
  }
}
