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
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.List;
import java.util.Optional;

/** Emits how a record or value object is stored in a DynamoDB item. */
final class ItemCodecEmitter {
  private static final ClassName READER = JavaTypes.dynamo("ItemReader");
  private static final ClassName WRITER = JavaTypes.dynamo("ItemWriter");
  private static final ClassName NAMES = JavaTypes.dynamo("ItemNames");

  private final Codecs codecs;
  private final Defaults defaults;

  ItemCodecEmitter(ModuleModel known) {
    this.codecs = Codecs.item(known);
    this.defaults = new Defaults(known);
  }

  GeneratedSource emit(ShapeModel shape) {
    TypeName type = codecs.generated(shape.type());
    TypeSpec.Builder spec = CodecClass.begin(type, shape, codecs.codecType(), "DynamoDB form");
    if (shape.kind() == ShapeModel.Kind.VALUE_OBJECT) {
      CodecClass.addValueObjectMethods(spec, shape, "item", READER, WRITER);
    } else {
      addRecord(spec, shape);
    }
    return GeneratedSource.of(type, List.of(shape.type()), spec);
  }

  private void addRecord(TypeSpec.Builder spec, ShapeModel shape) {
    NameAllocator constants = CodecClass.constants(shape);
    CodeBlock names =
        shape.components().stream()
            .map(c -> CodeBlock.of("$S", c.name()))
            .collect(CodeBlock.joining(",$W"));
    spec.addField(
        FieldSpec.builder(NAMES, "NAMES", CodecClass.CONSTANT)
            .initializer("$T.of($L)", NAMES, names)
            .build());
    CodecClass.addCodecConstants(spec, shape, codecs, constants);
    spec.addMethod(write(shape, constants));
    spec.addMethod(read(shape, constants));
  }

  private MethodSpec write(ShapeModel shape, NameAllocator constants) {
    MethodSpec.Builder method =
        CodecClass.override("write")
            .addParameter(WRITER, "item")
            .addParameter(JavaTypes.className(shape.type()), "value")
            .addStatement("item.beginMap()");
    for (ComponentModel component : shape.components()) {
      CodeBlock value = CodecClass.accessor(component);
      Optional<CodeBlock> codec = CodecClass.codec(component, codecs, constants);
      if (codec.isPresent()) {
        method.addStatement("item.field($S, $L, $L)", component.name(), codec.get(), value);
      } else {
        method.addStatement("item.field($S, $L)", component.name(), value);
      }
    }
    return method.addStatement("item.endMap()").build();
  }

  private MethodSpec read(ShapeModel shape, NameAllocator constants) {
    NameAllocator locals = CodecClass.locals(shape, "item");
    MethodSpec.Builder method =
        CodecClass.override("read")
            .returns(JavaTypes.className(shape.type()))
            .addParameter(READER, "item");
    CodecClass.declareLocals(method, shape, locals);
    method
        .addStatement("item.beginMap()")
        .beginControlFlow("while (item.nextField(NAMES))")
        .beginControlFlow("switch (item.fieldIndex())");
    int index = 0;
    for (ComponentModel component : shape.components()) {
      CodeBlock value =
          CodecClass.codec(component, codecs, constants)
              .map(c -> CodeBlock.of("item.read($L)", c))
              .orElseGet(() -> CodeBlock.of("item.read$L()", suffix(component)));
      method.addStatement("case $L -> $N = $L", index++, locals.get(component.name()), value);
    }
    method.addStatement("default -> item.skip()").endControlFlow().endControlFlow();
    method.addStatement("item.endMap()");
    for (ComponentModel component : shape.components()) {
      whenAbsent(component)
          .ifPresent(
              value ->
                  method
                      .beginControlFlow("if ($N == null)", locals.get(component.name()))
                      .addStatement("$N = $L", locals.get(component.name()), value)
                      .endControlFlow());
    }
    return method.addStatement("return $L", construct(shape, locals)).build();
  }

  /** What stands for an absent attribute; DynamoDB has no empty sets, so they are left out. */
  private Optional<CodeBlock> whenAbsent(ComponentModel component) {
    if (component.presence().isDefault()) {
      String text = component.presence().defaultText();
      return Optional.of(defaults.expression(component.type(), text));
    }
    return component.type() instanceof SetOf && component.presence().isRequired()
        ? Optional.of(CodeBlock.of("$T.of()", JavaTypes.SET))
        : Optional.empty();
  }

  private CodeBlock construct(ShapeModel shape, NameAllocator locals) {
    return shape.components().stream()
        .map(
            c -> {
              String local = locals.get(c.name());
              boolean required = c.presence().isRequired() && whenAbsent(c).isEmpty();
              return CodecClass.argument(
                  c,
                  required
                      ? CodeBlock.of("item.require($S, $N)", c.name(), local)
                      : CodeBlock.of("$N", local));
            })
        .collect(CodecClass.constructorCall(shape));
  }

  private static String suffix(ComponentModel component) {
    return JavaTypes.methodSuffix(((Scalar) component.type()).kind());
  }
}
