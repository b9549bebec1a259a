package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Optional;

/** Emits the codec of a record or value object for one format. */
abstract class CodecEmitter {
  private final Codecs codecs;
  private final CodecGraph graph;
  private final ClassName reader;
  private final ClassName writer;
  private final String variable;
  private final String description;

  /**
   * @param graph which types need which others
   * @param variable name of the reader and of the writer in generated methods
   * @param description what the class is to the type, for its Javadoc
   */
  CodecEmitter(
      Codecs codecs,
      CodecGraph graph,
      ClassName reader,
      ClassName writer,
      String variable,
      String description) {
    this.codecs = codecs;
    this.graph = graph;
    this.reader = reader;
    this.writer = writer;
    this.variable = variable;
    this.description = description;
  }

  final GeneratedSource emit(ShapeModel shape) {
    TypeName type = codecs.generated(shape.type());
    TypeSpec.Builder spec = CodecClass.begin(type, shape, codecs.codecType(), description);
    if (shape.kind() == ShapeModel.Kind.VALUE_OBJECT) {
      CodecClass.addValueObjectMethods(
          spec, shape, codecs, variable, reader, writer, CodecClass.refusal(refusal(), shape, "e"));
    } else {
      NameAllocator constants = CodecClass.constants(shape);
      addNames(spec, shape, constants);
      CodecParts parts = new CodecParts(shape, codecs, graph, constants);
      parts.add(spec);
      spec.addMethod(write(shape, constants, parts));
      spec.addMethod(read(shape, constants, parts));
      Making.addMethod(spec, shape);
      addMore(spec, shape);
    }
    return GeneratedSource.of(type, List.of(shape.type()), spec);
  }

  /** Adds the constants with the names of a record's components. */
  abstract void addNames(TypeSpec.Builder spec, ShapeModel shape, NameAllocator constants);

  /** The components that are written, in the order in which they are. */
  List<ComponentModel> written(ShapeModel shape) {
    return shape.components();
  }

  /** The components that are read; the index of a field is that among them. */
  List<ComponentModel> read(ShapeModel shape) {
    return shape.components();
  }

  /** The condition on which a component is written; empty if it always is. */
  Optional<CodeBlock> condition(ComponentModel component) {
    return Optional.empty();
  }

  /** How the writer is told a component's name. */
  abstract CodeBlock name(ComponentModel component, NameAllocator constants);

  /** Adds what only one of the formats knows of a record. */
  void addMore(TypeSpec.Builder spec, ShapeModel shape) {}

  /** What an object is called in this format: the end of {@code begin…} and {@code end…}. */
  abstract String objectName();

  /** What to do when a constructor throws, without its arguments. */
  abstract String refusal();

  /** The reader's method that takes a codec. */
  String readMethod(ComponentModel component) {
    return "read";
  }

  /** What to do with a property that the type does not have. */
  abstract CodeBlock unknown(ShapeModel shape);

  /** How the writer is told the name of the property that tells a case from others. */
  abstract CodeBlock tagName(ShapeModel.Tag tag, NameAllocator constants);

  /** Whether the property that tells a case from others is among the names that are read. */
  abstract boolean readsTag();

  /** Adds what enters an object, before its fields are read. */
  abstract void addBegin(MethodSpec.Builder read);

  /** Adds what comes after the fields: what absence means, and the record. */
  abstract void addEnd(
      MethodSpec.Builder read, ShapeModel shape, NameAllocator constants, NameAllocator locals);

  private MethodSpec write(ShapeModel shape, NameAllocator constants, CodecParts parts) {
    MethodSpec.Builder method =
        CodecClass.override("write")
            .addParameter(writer, variable)
            .addParameter(JavaTypes.of(shape), "value")
            .addStatement("$L.begin$L()", variable, objectName());
    shape
        .tag()
        .ifPresent(
            tag ->
                method.addStatement(
                    "$L.field($L, $S)", variable, tagName(tag, constants), tag.value()));
    for (ComponentModel component : written(shape)) {
      Optional<CodeBlock> condition = condition(component);
      condition.ifPresent(c -> method.beginControlFlow("if ($L)", c));
      CodeBlock codec =
          parts.of(component).map(c -> CodeBlock.of("$L, ", c)).orElse(CodeBlock.of(""));
      method.addStatement(
          "$L.$L($L, $L$L)",
          variable,
          component.presence().isPatch() ? "patch" : "field",
          name(component, constants),
          codec,
          CodecClass.accessor(component));
      condition.ifPresent(c -> method.endControlFlow());
    }
    return method.addStatement("$L.end$L()", variable, objectName()).build();
  }

  private MethodSpec read(ShapeModel shape, NameAllocator constants, CodecParts parts) {
    NameAllocator locals = CodecClass.locals(shape, variable);
    MethodSpec.Builder method =
        CodecClass.override("read").returns(JavaTypes.of(shape)).addParameter(reader, variable);
    boolean tagged = readsTag() && shape.tag().isPresent();
    if (tagged) {
      TagCode.declare(method, shape, locals);
    }
    CodecClass.declareLocals(method, shape, locals);
    addBegin(method);
    method.beginControlFlow("while ($L.nextField(NAMES))", variable);
    method.beginControlFlow("switch ($L.fieldIndex())", variable);
    int index = 0;
    if (tagged) {
      TagCode.addBranch(method, shape, locals);
      index++;
    }
    for (ComponentModel component : read(shape)) {
      String local = locals.get(component.name());
      method.addStatement("case $L -> $N = $L", index++, local, value(component, parts));
    }
    method.addStatement("default -> $L", unknown(shape)).endControlFlow().endControlFlow();
    addEnd(method, shape, constants, locals);
    return method.build();
  }

  private CodeBlock value(ComponentModel component, CodecParts parts) {
    Optional<CodeBlock> codec = parts.of(component);
    return codec.isPresent()
        ? CodeBlock.of(
            "$L.$L($L)",
            variable,
            component.presence().isPatch() ? "readPatch" : readMethod(component),
            codec.get())
        : CodeBlock.of(
            "$L.read$L()", variable, JavaTypes.methodSuffix(((Scalar) component.type()).kind()));
  }
}
