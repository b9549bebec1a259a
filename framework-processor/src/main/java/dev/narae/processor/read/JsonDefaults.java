package dev.narae.processor.read;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.UnionModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.Bytes;
import dev.narae.processor.model.ValueType.Free;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import dev.narae.processor.text.ScalarText;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether generated codecs would read the JSON of a default. */
final class JsonDefaults {
  private final ShapeReader shapes;
  private final TypeReader types;

  JsonDefaults(ShapeReader shapes, TypeReader types) {
    this.shapes = shapes;
    this.types = types;
  }

  boolean isEnum(Named type) {
    ShapeModel shape = shapes.get(type.type());
    return shape != null && shape.kind() == ShapeModel.Kind.ENUM;
  }

  /** Only the user's code knows what it reads, and that can't be asked before it is compiled. */
  private boolean isCustom(ValueType type) {
    ShapeModel shape = type instanceof Named named ? shapes.get(named.type()) : null;
    return shape != null && shape.kind() == ShapeModel.Kind.CUSTOM;
  }

  String constantProblem(Named type, String text) {
    List<String> constants = shape(type).wireNames();
    return constants.contains(text) ? "" : "write one of " + String.join(", ", constants);
  }

  private ShapeModel shape(Named type) {
    return Objects.requireNonNull(shapes.get(type.type()), "a read type has a shape");
  }

  /** What is wrong with a piece of JSON; empty if the generated codec would read it. */
  String problem(ValueType type, @Nullable Object value) {
    ValueType scalar = types.scalar(type);
    if (scalar instanceof Scalar simple) {
      return scalarProblem(simple.kind(), value);
    } else if (scalar instanceof MapOf map) {
      return value instanceof Map<?, ?> object ? mapProblem(map, object) : "write a JSON object";
    } else if (scalar instanceof ListOf list) {
      return arrayProblem(list.element().type(), value);
    } else if (scalar instanceof SetOf set) {
      return arrayProblem(set.element().type(), value);
    } else if (scalar instanceof ArrayOf array) {
      return arrayProblem(array.element().type(), value);
    } else if (scalar instanceof Free || scalar instanceof ValueType.Coded || isCustom(scalar)) {
      return value == null ? "null is no value" : "";
    } else if (scalar instanceof Bytes) {
      return bytesProblem(value);
    }
    if (scalar instanceof ValueType.Text) {
      return value instanceof String ? "" : "write a string";
    }
    if (scalar instanceof ValueType.Variable) {
      return "a type variable has no default, as it stands for any type";
    }
    Named named = (Named) scalar;
    if (isEnum(named)) {
      return constantProblem(named, String.valueOf(value));
    }
    if (!(value instanceof Map<?, ?> object)) {
      return "write a JSON object";
    }
    Optional<UnionModel> union = shape(named).union();
    return union.isPresent() ? caseProblem(union.get(), object) : recordProblem(named, object);
  }

  private String caseProblem(UnionModel union, Map<?, ?> object) {
    Object tag = object.get(union.discriminator());
    for (UnionModel.Case one : union.cases()) {
      if (one.name().equals(tag)) {
        return recordProblem(new Named(one.type()), object);
      }
    }
    List<String> names = union.cases().stream().map(UnionModel.Case::name).toList();
    return union.discriminator() + ": write one of " + String.join(", ", names);
  }

  private String mapProblem(MapOf map, Map<?, ?> object) {
    return object.keySet().stream()
        .map(k -> keyProblem(map.key().type(), String.valueOf(k)))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElseGet(() -> firstProblem(map.element().type(), object.values()));
  }

  private String keyProblem(ValueType key, String text) {
    ValueType scalar = types.scalar(key);
    if (scalar instanceof Scalar simple) {
      return ScalarText.problem(simple.kind(), text);
    }
    return scalar instanceof Named named ? constantProblem(named, text) : "";
  }

  private String arrayProblem(ValueType element, @Nullable Object value) {
    return value instanceof List<?> array ? firstProblem(element, array) : "write a JSON array";
  }

  private String firstProblem(ValueType element, Collection<?> values) {
    return values.stream()
        .map(v -> v == null ? "null can't be an element" : problem(element, v))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String recordProblem(Named type, Map<?, ?> object) {
    for (ComponentModel component : shape(type).of(type.arguments()).components()) {
      Object value = given(component, object);
      String problem = "";
      if (value != null) {
        problem = problem(component.type(), value);
      } else if (component.presence().isRequired()) {
        problem = "it is required";
      }
      if (!problem.isEmpty()) {
        return component.property().name() + ": " + problem;
      }
    }
    return "";
  }

  private static String bytesProblem(@Nullable Object value) {
    try {
      boolean padded = value instanceof String text && text.length() % 4 == 0;
      if (padded && Base64.getDecoder().decode((String) value) != null) {
        return "";
      }
    } catch (IllegalArgumentException e) {
      // What it is not is said below, in the words of what it should be.
    }
    return "write a string in Base64";
  }

  /** What is read as the component; null if it is never read, missing or null. */
  private static @Nullable Object given(ComponentModel component, Map<?, ?> object) {
    if (!component.property().isRead()) {
      return null;
    }
    return component.property().readNames().stream()
        .map(object::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String scalarProblem(ScalarKind kind, @Nullable Object value) {
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
}
