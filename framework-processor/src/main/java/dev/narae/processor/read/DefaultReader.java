package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import dev.narae.processor.text.JsonText;
import dev.narae.processor.text.ScalarText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks that a type can read its {@code @Default}, and that the value keeps the constraints. */
final class DefaultReader {
  private final ShapeReader shapes;
  private final TypeReader types;
  private final Report report;

  DefaultReader(ShapeReader shapes, TypeReader types, Report report) {
    this.shapes = shapes;
    this.types = types;
    this.report = report;
  }

  /** Reports what is wrong with the default of a component or parameter, if anything is. */
  void check(ValueType type, Presence presence, List<Constraint> constraints, Origin place) {
    if (!presence.isDefault()) {
      return;
    }
    String text = presence.defaultText();
    String problem = problem(type, text);
    if (!problem.isEmpty()) {
      report.add(Message.DEFAULT_TEXT, place, text, TypeText.of(type), problem);
      return;
    }
    for (Constraint constraint : constraints) {
      if (violates(types.scalar(type), text, constraint)) {
        String name = constraint.getClass().getSimpleName();
        report.add(Message.DEFAULT_VIOLATES, place, text, name);
      }
    }
  }

  private String problem(ValueType type, String text) {
    ValueType scalar = types.scalar(type);
    if (scalar instanceof Scalar simple) {
      return ScalarText.problem(simple.kind(), text);
    }
    if (scalar instanceof Named named && isEnum(named)) {
      return constantProblem(named, text);
    }
    try {
      return jsonProblem(type, JsonText.parse(text));
    } catch (IllegalArgumentException e) {
      return "write JSON; there is " + e.getMessage();
    }
  }

  private boolean isEnum(Named type) {
    ShapeModel shape = shapes.get(type.type());
    return shape != null && shape.kind() == ShapeModel.Kind.ENUM;
  }

  private String constantProblem(Named type, String text) {
    List<String> constants = shape(type).constants();
    return constants.contains(text) ? "" : "write one of " + String.join(", ", constants);
  }

  private ShapeModel shape(Named type) {
    return Objects.requireNonNull(shapes.get(type.type()), "a read type has a shape");
  }

  /** What is wrong with a piece of JSON; empty if the generated codec would read it. */
  private String jsonProblem(ValueType type, @Nullable Object value) {
    ValueType scalar = types.scalar(type);
    if (scalar instanceof Scalar simple) {
      return jsonScalarProblem(simple.kind(), value);
    } else if (scalar instanceof MapOf map) {
      return value instanceof Map<?, ?> object
          ? firstProblem(map.element().type(), object.values())
          : "write a JSON object";
    } else if (scalar instanceof ListOf list) {
      return arrayProblem(list.element().type(), value);
    } else if (scalar instanceof SetOf set) {
      return arrayProblem(set.element().type(), value);
    }
    Named named = (Named) scalar;
    if (isEnum(named)) {
      return constantProblem(named, String.valueOf(value));
    }
    return value instanceof Map<?, ?> object ? recordProblem(named, object) : "write a JSON object";
  }

  private String arrayProblem(ValueType element, @Nullable Object value) {
    return value instanceof List<?> array ? firstProblem(element, array) : "write a JSON array";
  }

  private String firstProblem(ValueType element, Collection<?> values) {
    return values.stream()
        .map(v -> v == null ? "null can't be an element" : jsonProblem(element, v))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String recordProblem(Named type, Map<?, ?> object) {
    for (ComponentModel component : shape(type).components()) {
      Object value = object.get(component.name());
      String problem = "";
      if (value != null) {
        problem = jsonProblem(component.type(), value);
      } else if (component.presence().isRequired()) {
        problem = "it is required";
      }
      if (!problem.isEmpty()) {
        return component.name() + ": " + problem;
      }
    }
    return "";
  }

  private static String jsonScalarProblem(ScalarKind kind, @Nullable Object value) {
    if (kind.isNumber()) {
      boolean whole = value instanceof BigDecimal n && n.stripTrailingZeros().scale() <= 0;
      if (!(value instanceof BigDecimal number) || (kind.isInteger() && !whole)) {
        return kind.isInteger() ? "write a whole number" : "write a number";
      }
      return ScalarText.problem(
          kind, kind.isInteger() ? number.toBigInteger().toString() : number.toString());
    }
    boolean right = kind == ScalarKind.BOOLEAN ? value instanceof Boolean : value instanceof String;
    if (!right) {
      return kind == ScalarKind.BOOLEAN ? "write true or false" : "write a string";
    }
    return ScalarText.problem(kind, String.valueOf(value));
  }

  private static boolean violates(ValueType type, String text, Constraint constraint) {
    if (constraint instanceof Constraint.NotBlank) {
      return text.isBlank();
    }
    if (constraint instanceof Constraint.Size size) {
      int length = length(type, text);
      return length < size.min() || length > size.max();
    }
    if (constraint instanceof Constraint.Min min) {
      return new BigDecimal(text).compareTo(BigDecimal.valueOf(min.value())) < 0;
    }
    return constraint instanceof Constraint.Max max
        && new BigDecimal(text).compareTo(BigDecimal.valueOf(max.value())) > 0;
  }

  private static int length(ValueType type, String text) {
    if (type instanceof Scalar) {
      return text.length();
    }
    Object value = JsonText.parse(text);
    return value instanceof Map<?, ?> object
        ? object.size()
        : value instanceof List<?> array ? array.size() : 0;
  }
}
