package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a parameter is read from the request, and handed to the method. A value object is read, and
 * checked, as its component; it is made only when everything is found to be right.
 */
final class ParamBinding {
  private final ModuleModel known;
  private final Defaults defaults;

  ParamBinding(ModuleModel known) {
    this.known = known;
    this.defaults = new Defaults(known);
  }

  /** The type of the local variable. */
  com.palantir.javapoet.TypeName localType(ParamModel param) {
    return param.place() == Place.CURSOR
        ? JavaTypes.dynamo("Cursor")
        : JavaTypes.boxed(checkedType(param));
  }

  /** The type of what is read: of a value object its component. */
  ValueType checkedType(ParamModel param) {
    return known
        .valueObject(param.type())
        .map(s -> s.components().get(0).type())
        .orElse(param.type());
  }

  /** The parameter's constraints and, of a value object, its component's. */
  List<Constraint> constraints(ParamModel param) {
    List<Constraint> constraints = new ArrayList<>(param.constraints());
    known
        .valueObject(param.type())
        .ifPresent(s -> constraints.addAll(s.components().get(0).constraints()));
    return constraints;
  }

  /** The expression that reads the body. */
  CodeBlock body(ParamModel param, CodeBlock codec) {
    return CodeBlock.of(
        param.presence().isRequired() ? "in.body($L)" : "in.optionalBody($L)", codec);
  }

  /** The expression that reads a parameter of the path or the query. */
  CodeBlock parameter(ParamModel param) {
    if (param.place() == Place.CURSOR) {
      return CodeBlock.of(
          "$T.of(in.query($S).asString())", JavaTypes.dynamo("Cursor"), param.wireName());
    }
    if (param.place() == Place.IF_MATCH) {
      return CodeBlock.of("in.ifMatch()$L$L", presence(param), conversion(param.type()));
    }
    Optional<CodeBlock> elements = elements(param.type());
    if (elements.isPresent()) {
      return CodeBlock.of(
          "in.queryAll($S)$L.$L", param.wireName(), presence(param), elements.get());
    }
    String place = param.place().name().toLowerCase(Locale.ROOT);
    CodeBlock from = CodeBlock.of("in.$L($S)", place, param.wireName());
    return CodeBlock.of("$L$L$L", from, presence(param), conversion(checkedType(param)));
  }

  /** How the values of a repeated query parameter are read; empty for a single value. */
  private static Optional<CodeBlock> elements(ValueType type) {
    if (type instanceof ListOf list) {
      return Optional.of(CodeBlock.of("asList($L)", paramType(list.element().type())));
    }
    return type instanceof SetOf set
        ? Optional.of(CodeBlock.of("asSet($L)", paramType(set.element().type())))
        : Optional.empty();
  }

  private static CodeBlock paramType(ValueType type) {
    ClassName types = JavaTypes.lambda("ParamTypes");
    return type instanceof Scalar scalar
        ? CodeBlock.of("$T.$L", types, scalar.kind())
        : CodeBlock.of("$T.enumeration($T.values())", types, JavaTypes.boxed(type));
  }

  private static CodeBlock presence(ParamModel param) {
    Presence presence = param.presence();
    if (param.place() == Place.PATH) {
      return CodeBlock.of("");
    } else if (presence.isDefault() && elements(param.type()).isEmpty()) {
      return CodeBlock.of(".orDefault($S)", presence.defaultText());
    }
    return CodeBlock.of(presence.isRequired() ? ".required()" : "");
  }

  private static CodeBlock conversion(ValueType type) {
    return type instanceof Scalar scalar
        ? CodeBlock.of(".as$L()", JavaTypes.methodSuffix(scalar.kind()))
        : CodeBlock.of(".asEnum($T.values())", JavaTypes.boxed(type));
  }

  /** The argument for a parameter that its type alone binds. */
  private static CodeBlock given(Place place) {
    return switch (place) {
      case CALLER -> CodeBlock.of("$T.of(request)", JavaTypes.http("Caller"));
      case CONTEXT -> CodeBlock.of("request.context()");
      case RAW_EVENT -> CodeBlock.of("request.event()");
      default -> CodeBlock.of("request");
    };
  }

  /** The argument for the method's parameter. */
  CodeBlock argument(ParamModel param, String local) {
    if (!param.place().isBound()) {
      return given(param.place());
    }
    CodeBlock value = CodeBlock.of("$N", local);
    Optional<ShapeModel> valueObject = known.valueObject(param.type());
    boolean nullable = !param.presence().isRequired() && !param.presence().isDefault();
    boolean optional = param.presence().isOptional();
    boolean json = param.place() == Place.BODY || elements(param.type()).isPresent();
    if (json && param.presence().isDefault()) {
      String text = param.presence().defaultText();
      return CodeBlock.of(
          "$L == null ? $L : $L", value, defaults.expression(param.type(), text), value);
    }
    if (valueObject.isEmpty()) {
      return optional ? CodeBlock.of("$T.ofNullable($L)", JavaTypes.OPTIONAL, value) : value;
    }
    CodeBlock made = CodeBlock.of("new $T($L)", JavaTypes.boxed(param.type()), value);
    if (!nullable) {
      return made;
    }
    CodeBlock whole = CodeBlock.of("$L == null ? null : $L", value, made);
    return optional ? CodeBlock.of("$T.ofNullable($L)", JavaTypes.OPTIONAL, whole) : whole;
  }
}
