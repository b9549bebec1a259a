package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.PropertyModel.Direction;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Emits the JSON codec of a record or value object. */
final class JsonCodecEmitter extends CodecEmitter {
  private static final ClassName NAME = JavaTypes.json("JsonName");
  private static final ClassName NAMES = JavaTypes.json("JsonNames");

  private final Defaults defaults;
  private final ValidatorEmitter validators;
  private final Inclusions inclusions;

  JsonCodecEmitter(ModuleModel known) {
    super(
        Codecs.json(known),
        new CodecGraph(known),
        JavaTypes.json("JsonReader"),
        JavaTypes.json("JsonWriter"),
        "json",
        "JSON codec");
    this.defaults = new Defaults(known);
    this.validators = new ValidatorEmitter(known);
    this.inclusions = new Inclusions(known);
  }

  @Override
  void addNames(TypeSpec.Builder spec, ShapeModel shape, NameAllocator constants) {
    TagCode.addConstant(spec, shape, constants);
    for (ComponentModel component : shape.components()) {
      if (!isNamed(component)) {
        continue;
      }
      spec.addField(
          FieldSpec.builder(NAME, constants.get(component.name()), CodecClass.CONSTANT)
              .initializer("$T.of($S)", NAME, component.property().name())
              .build());
    }
    CodeBlock all =
        Stream.concat(
                shape.tag().stream().map(t -> tagName(t, constants)),
                read(shape).stream().map(c -> name(c, constants)))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock.Builder names = CodeBlock.builder().add("$T.of($L)", NAMES, all);
    for (ComponentModel component : read(shape)) {
      for (String alias : component.property().aliases()) {
        names.add("$W.alias($S, $L)", alias, name(component, constants));
      }
    }
    spec.addField(
        FieldSpec.builder(NAMES, "NAMES", CodecClass.CONSTANT).initializer(names.build()).build());
  }

  /** Whether the codec mentions the property, be it to say that it is missing. */
  private static boolean isNamed(ComponentModel component) {
    return component.property().direction() != Direction.NONE || component.isNeverGiven();
  }

  @Override
  List<ComponentModel> written(ShapeModel shape) {
    return shape.components().stream()
        .filter(c -> c.property().isWritten())
        .sorted(Comparator.comparing(c -> c.property().position()))
        .toList();
  }

  @Override
  List<ComponentModel> read(ShapeModel shape) {
    return shape.components().stream().filter(c -> c.property().isRead()).toList();
  }

  @Override
  Optional<CodeBlock> condition(ComponentModel component) {
    return inclusions.condition(component);
  }

  @Override
  CodeBlock name(ComponentModel component, NameAllocator constants) {
    return CodeBlock.of("$L", constants.get(component.name()));
  }

  @Override
  CodeBlock tagName(ShapeModel.Tag tag, NameAllocator constants) {
    return TagCode.constant(constants);
  }

  @Override
  boolean readsTag() {
    return true;
  }

  @Override
  String objectName() {
    return "Object";
  }

  @Override
  void addMore(TypeSpec.Builder spec, ShapeModel shape) {
    if (shape.version().isEmpty()) {
      return;
    }
    ComponentModel component = shape.component(shape.version().get());
    Scalar scalar = (Scalar) component.type();
    CodeBlock number = CodeBlock.of("value.$L", component.member().read());
    CodeBlock version =
        scalar.kind() == ScalarKind.LONG ? number : CodeBlock.of("(long) $L", number);
    boolean nullable = component.presence().kind() == Presence.Kind.NULLABLE;
    spec.addMethod(
        CodecClass.override("version")
            .returns(JavaTypes.className(ScalarKind.LONG.type()))
            .addParameter(JavaTypes.of(shape), "value")
            .addStatement(
                "return $L",
                nullable ? CodeBlock.of("$L == null ? null : $L", number, version) : version)
            .build());
  }

  @Override
  String refusal() {
    return "return json.refused";
  }

  /** A container is checked whatever is wrong with some of its elements. */
  @Override
  String readMethod(ComponentModel component) {
    ValueType type = component.type();
    boolean container = type instanceof ListOf || type instanceof SetOf || type instanceof MapOf;
    return container && validators.isChecked(component) ? "readParts" : "read";
  }

  @Override
  CodeBlock unknown(ShapeModel shape) {
    return CodeBlock.of(shape.isStrict() ? "json.unknown(NAMES)" : "json.skip()");
  }

  @Override
  void addBegin(MethodSpec.Builder read) {
    read.beginControlFlow("if (!json.beginObject())").addStatement("return null").endControlFlow();
  }

  @Override
  void addEnd(
      MethodSpec.Builder read, ShapeModel shape, NameAllocator constants, NameAllocator locals) {
    TagCode.require(read, shape, constants, locals);
    for (ComponentModel component : shape.components()) {
      String constant = constants.get(component.name());
      String local = locals.get(component.name());
      boolean settled = !component.property().isRead() && !component.isNeverGiven();
      if (component.presence().isRequired() && !settled) {
        read.addStatement("json.require($L, $N)", constant, local);
      } else if (component.presence().isDefault()) {
        String text = component.presence().defaultText();
        if (!component.property().isRead()) {
          read.addStatement("$N = $L", local, defaults.expression(component.type(), text));
          continue;
        }
        read.beginControlFlow("if (json.absent($L, $N))", constant, local)
            .addStatement("$N = $L", local, defaults.expression(component.type(), text))
            .endControlFlow();
      }
    }
    validators.call(shape, locals, "json").ifPresent(read::addStatement);
    CodeBlock record =
        shape.components().stream()
            .map(c -> CodecClass.argument(c, CodeBlock.of("$N", locals.get(c.name()))))
            .collect(Making.call(shape));
    CodeBlock checked = ValidatorEmitter.checked(shape, "json.violations()", record);
    CodecClass.addRecord(read, shape, locals, "json.endObject()", checked, refusal());
  }
}
