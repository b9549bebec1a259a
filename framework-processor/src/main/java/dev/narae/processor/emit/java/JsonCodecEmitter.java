package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Emits the JSON codec of a record or value object. */
final class JsonCodecEmitter {
  private static final ClassName READER = JavaTypes.json("JsonReader");
  private static final ClassName WRITER = JavaTypes.json("JsonWriter");
  private static final ClassName NAME = JavaTypes.json("JsonName");
  private static final ClassName NAMES = JavaTypes.json("JsonNames");

  private final Codecs codecs;
  private final Defaults defaults;
  private final ValidatorEmitter validators;

  JsonCodecEmitter(ModuleModel known) {
    this.codecs = Codecs.json(known);
    this.defaults = new Defaults(known);
    this.validators = new ValidatorEmitter(known);
  }

  GeneratedSource emit(ShapeModel shape) {
    TypeName type = codecs.generated(shape.type());
    TypeSpec.Builder spec = CodecClass.begin(type, shape, codecs.codecType(), "JSON codec");
    if (shape.kind() == ShapeModel.Kind.VALUE_OBJECT) {
      CodecClass.addValueObjectMethods(spec, shape, "json", READER, WRITER);
    } else {
      addRecord(spec, shape);
    }
    return GeneratedSource.of(type, List.of(shape.type()), spec);
  }

  private void addRecord(TypeSpec.Builder spec, ShapeModel shape) {
    NameAllocator constants = CodecClass.constants(shape);
    for (ComponentModel component : shape.components()) {
      String constant = constants.get(component.name());
      spec.addField(
          FieldSpec.builder(NAME, constant, CodecClass.CONSTANT)
              .initializer("$T.of($S)", NAME, component.name())
              .build());
    }
    String all =
        shape.components().stream()
            .map(c -> constants.get(c.name()))
            .collect(Collectors.joining(",$W"));
    spec.addField(
        FieldSpec.builder(NAMES, "NAMES", CodecClass.CONSTANT)
            .initializer("$T.of(" + all + ")", NAMES)
            .build());
    CodecClass.addCodecConstants(spec, shape, codecs, constants);
    spec.addMethod(write(shape, constants));
    spec.addMethod(read(shape, constants));
  }

  private MethodSpec write(ShapeModel shape, NameAllocator constants) {
    MethodSpec.Builder method =
        CodecClass.override("write")
            .addParameter(WRITER, "json")
            .addParameter(JavaTypes.className(shape.type()), "value")
            .addStatement("json.beginObject()");
    for (ComponentModel component : shape.components()) {
      String constant = constants.get(component.name());
      CodeBlock value = CodecClass.accessor(component);
      Optional<CodeBlock> codec = codec(component, constants);
      if (codec.isPresent()) {
        method.addStatement("json.field($L, $L, $L)", constant, codec.get(), value);
      } else {
        method.addStatement("json.field($L, $L)", constant, value);
      }
    }
    return method.addStatement("json.endObject()").build();
  }

  private MethodSpec read(ShapeModel shape, NameAllocator constants) {
    NameAllocator locals = CodecClass.locals(shape, "json");
    MethodSpec.Builder method =
        CodecClass.override("read")
            .returns(JavaTypes.className(shape.type()))
            .addParameter(READER, "json");
    CodecClass.declareLocals(method, shape, locals);
    method
        .beginControlFlow("if (!json.beginObject())")
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("while (json.nextField(NAMES))")
        .beginControlFlow("switch (json.fieldIndex())");
    int index = 0;
    for (ComponentModel component : shape.components()) {
      CodeBlock value =
          codec(component, constants)
              .map(c -> CodeBlock.of("json.read($L)", c))
              .orElseGet(() -> CodeBlock.of("json.read$L()", suffix(component.type())));
      method.addStatement("case $L -> $N = $L", index++, locals.get(component.name()), value);
    }
    method.addStatement("default -> json.skip()").endControlFlow().endControlFlow();
    addPresence(method, shape, constants, locals);
    validators.call(shape, locals).ifPresent(method::addStatement);
    return method
        .addStatement("return json.endObject() ? $L : null", CodecClass.construct(shape, locals))
        .build();
  }

  private void addPresence(
      MethodSpec.Builder method, ShapeModel shape, NameAllocator constants, NameAllocator locals) {
    for (ComponentModel component : shape.components()) {
      String constant = constants.get(component.name());
      String local = locals.get(component.name());
      if (component.presence().isRequired()) {
        method.addStatement("json.require($L, $N)", constant, local);
      } else if (component.presence().isDefault()) {
        String text = component.presence().defaultText();
        method
            .beginControlFlow("if (json.absent($L, $N))", constant, local)
            .addStatement("$N = $L", local, defaults.expression(component.type(), text))
            .endControlFlow();
      }
    }
  }

  private Optional<CodeBlock> codec(ComponentModel component, NameAllocator constants) {
    return CodecClass.codec(component, codecs, constants);
  }

  private static String suffix(ValueType type) {
    return JavaTypes.methodSuffix(((Scalar) type).kind());
  }
}
