package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the text type of a value object, which it needs as the key of a map. */
final class KeyEmitter {
  GeneratedSource emit(ShapeModel shape) {
    TypeName generated = KeyTextCode.ofValueObject(shape.type());
    ClassName type = JavaTypes.className(shape.type());
    ComponentModel component = shape.components().get(0);
    CodeBlock read = CodeBlock.of("value.$L", component.member().read());
    MethodSpec.Builder make =
        CodecClass.override("make", Modifier.PROTECTED)
            .returns(type)
            .addParameter(JavaTypes.STRING, "text");
    MethodSpec.Builder toText =
        CodecClass.override("toText").returns(JavaTypes.STRING).addParameter(type, "value");
    if (component.type().isText()) {
      make.addStatement("return new $T(text)", type);
      toText.addStatement("return $L", read);
    } else {
      CodeBlock text = KeyTextCode.ofScalar(((Scalar) component.type()).kind());
      make.addStatement("$T value = $L.fromText(text)", JavaTypes.boxed(component.type()), text)
          .addStatement("return value == null ? null : new $T(value)", type);
      toText.addStatement("return $L.toText($L)", text, read);
    }
    TypeSpec.Builder spec =
        TextEmitter.factoryText(
                type, generated, shape.isPublic(), "The text of {@link $T} as a key.")
            .addMethod(make.build())
            .addMethod(toText.build());
    return GeneratedSource.of(generated, List.of(shape.type()), spec);
  }
}
