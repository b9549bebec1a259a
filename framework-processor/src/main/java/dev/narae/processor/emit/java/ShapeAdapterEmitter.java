package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ErrorShapeModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that calls the service's {@code ErrorConverter}. */
final class ShapeAdapterEmitter {
  private final Codecs codecs;

  ShapeAdapterEmitter(ModuleModel known) {
    this.codecs = Codecs.json(known);
  }

  GeneratedSource emit(ErrorShapeModel shape) {
    ClassName target = JavaTypes.className(shape.type());
    ParameterizedTypeName provider = ParameterizedTypeName.get(JavaTypes.PROVIDER, target);
    ClassName reply = JavaTypes.lambda("Reply");
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(shape.adapterType()))
            .addJavadoc("Gives errors the shape that {@link $T} makes.", target)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addField(provider, "converter", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addAnnotation(JavaTypes.INJECT)
                    .addParameter(provider, "converter")
                    .addStatement("this.converter = converter")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("shaped")
                    .addJavadoc("The answer for a problem.")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(reply)
                    .addParameter(JavaTypes.http("Problem"), "problem")
                    .addParameter(JavaTypes.http("Request"), "request")
                    .addStatement(
                        "return $T.shaped(problem, $S, $L,$Wconverter.get().convert(problem,"
                            + " request))",
                        reply,
                        shape.contentType(),
                        codecs.of(new ValueType.Named(shape.shape())))
                    .build());
    return GeneratedSource.of(shape.adapterType(), List.of(shape.type()), spec);
  }
}
