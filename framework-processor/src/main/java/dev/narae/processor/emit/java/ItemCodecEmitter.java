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
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.Collections;
import java.util.Optional;

/** Emits how a record or value object is stored in a DynamoDB item. */
final class ItemCodecEmitter extends CodecEmitter {
  private static final ClassName NAMES = JavaTypes.dynamo("ItemNames");

  private final Defaults defaults;

  ItemCodecEmitter(ModuleModel known) {
    super(
        Codecs.item(known),
        new CodecGraph(known),
        JavaTypes.dynamo("ItemReader"),
        JavaTypes.dynamo("ItemWriter"),
        "item",
        "DynamoDB form");
    this.defaults = new Defaults(known);
  }

  @Override
  void addNames(TypeSpec.Builder spec, ShapeModel shape, NameAllocator constants) {
    CodeBlock all =
        shape.components().stream().map(c -> name(c, constants)).collect(CodeBlock.joining(",$W"));
    spec.addField(
        FieldSpec.builder(NAMES, "NAMES", CodecClass.CONSTANT)
            .initializer("$T.of($L)", NAMES, all)
            .build());
  }

  @Override
  CodeBlock name(ComponentModel component, NameAllocator constants) {
    return CodeBlock.of("$S", component.name());
  }

  @Override
  CodeBlock tagName(ShapeModel.Tag tag, NameAllocator constants) {
    return CodeBlock.of("$S", tag.property());
  }

  /** Whoever reads a case by itself knows what it is, also of items older than the sealed type. */
  @Override
  boolean readsTag() {
    return false;
  }

  @Override
  String objectName() {
    return "Map";
  }

  @Override
  String refusal() {
    return "throw item.refusal";
  }

  /** Items outlive their type's components. */
  @Override
  CodeBlock unknown(ShapeModel shape) {
    return CodeBlock.of("item.skip()");
  }

  @Override
  void addBegin(MethodSpec.Builder read) {
    read.addStatement("item.beginMap()");
  }

  @Override
  void addEnd(
      MethodSpec.Builder read, ShapeModel shape, NameAllocator constants, NameAllocator locals) {
    read.addStatement("item.endMap()");
    for (ComponentModel component : shape.components()) {
      String local = locals.get(component.name());
      whenAbsent(component)
          .ifPresent(
              value ->
                  read.beginControlFlow("if ($N == null)", local)
                      .addStatement("$N = $L", local, value)
                      .endControlFlow());
    }
    CodeBlock record =
        shape.components().stream()
            .map(c -> CodecClass.argument(c, present(c, locals.get(c.name()))))
            .collect(Making.call(shape));
    if (shape.canRefuse()) {
      String exception = locals.newName("e");
      CodecClass.addGuarded(
          read, record, CodecClass.refusal(refusal(), shape, exception), exception);
    } else {
      read.addStatement("return $L", record);
    }
  }

  private CodeBlock present(ComponentModel component, String local) {
    return component.presence().isRequired() && whenAbsent(component).isEmpty()
        ? CodeBlock.of("item.require($S, $N)", component.name(), local)
        : CodeBlock.of("$N", local);
  }

  /** What stands for an absent attribute; DynamoDB has no empty sets, so they are left out. */
  private Optional<CodeBlock> whenAbsent(ComponentModel component) {
    if (component.presence().isDefault()) {
      String text = component.presence().defaultText();
      return Optional.of(defaults.expression(component.type(), text));
    }
    if (!component.presence().isRequired()) {
      return Optional.empty();
    }
    if (component.type() instanceof ContainerOf container
        && container.kind() == ContainerOf.Kind.SORTED_SET) {
      return Optional.of(CodeBlock.of("$T.emptySortedSet()", Collections.class));
    }
    return component.type() instanceof SetOf
        ? Optional.of(CodeBlock.of("$T.of()", JavaTypes.SET))
        : Optional.empty();
  }
}
