package dev.narae.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Emits the calls that check a value: its own constraints, for a value object those of its
 * component, and for a container those of its keys and elements.
 */
final class ConstraintChecks {
  /** The name of the current place itself, as opposed to a property of it. */
  static final CodeBlock HERE = CodeBlock.of("$S", "");

  private final ModuleModel known;

  ConstraintChecks(ModuleModel known) {
    this.known = known;
  }

  /** Whether there is anything to check. */
  boolean isNeeded(ValueType type, List<Constraint> constraints) {
    return !all(type, constraints).isEmpty()
        || key(type).map(this::isNeeded).orElse(false)
        || element(type).map(this::isNeeded).orElse(false);
  }

  private boolean isNeeded(Element element) {
    return isNeeded(element.type(), element.constraints());
  }

  /**
   * What is checked, and by which names generated code knows it.
   *
   * @param violations where findings go
   * @param place the property's name as a string literal, or the variable with its name or index
   * @param value a variable that can be null
   * @param name of the property in Java, which constants are named after
   */
  record Checked(CodeBlock violations, CodeBlock place, CodeBlock value, String name) {
    private Checked inside(CodeBlock innerPlace, CodeBlock innerValue) {
      return new Checked(violations, innerPlace, innerValue, name);
    }
  }

  /** Adds the checks of one value. */
  void add(
      MethodSpec.Builder method,
      CheckConstants constants,
      Checked checked,
      ValueType type,
      List<Constraint> constraints) {
    new Calls(method, constants).add(checked, new Element(type, constraints), "");
  }

  /** Adds calls to one method. */
  private final class Calls {
    private final MethodSpec.Builder method;
    private final CheckConstants constants;

    Calls(MethodSpec.Builder method, CheckConstants constants) {
      this.method = method;
      this.constants = constants;
    }

    /**
     * @param suffix of the loop's variables; loops within loops number them
     */
    void add(Checked checked, Element element, String suffix) {
      for (Constraint constraint : all(element.type(), element.constraints())) {
        addCall(checked, element.type(), constraint);
      }
      Optional<Element> keys = key(element.type()).filter(ConstraintChecks.this::isNeeded);
      Optional<Element> inner = element(element.type()).filter(ConstraintChecks.this::isNeeded);
      if (keys.isEmpty() && inner.isEmpty()) {
        return;
      }
      method.beginControlFlow("if ($L != null)", checked.value());
      boolean isHere = checked.place().equals(HERE);
      if (!isHere) {
        method.addStatement("$L.enter($L)", checked.violations(), checked.place());
      }
      String next = suffix.isEmpty() ? "2" : String.valueOf(Integer.parseInt(suffix) + 1);
      if (usual(element.type()) instanceof MapOf map) {
        addEntries(checked, map, suffix, next);
      } else {
        addElements(checked, inner.orElseThrow(), suffix, next);
      }
      if (!isHere) {
        method.addStatement("$L.exit()", checked.violations());
      }
      method.endControlFlow();
    }

    private void addEntries(Checked checked, MapOf map, String suffix, String next) {
      method.beginControlFlow("for (var entry$L : $L.entrySet())", suffix, checked.value());
      CodeBlock key = CodeBlock.of("entry$L.getKey()", suffix);
      CodeBlock name = KeyTextCode.text(map.key().type(), key, known);
      CodeBlock value = CodeBlock.of("entry$L.getValue()", suffix);
      method.addStatement("$L.enter($L)", checked.violations(), name);
      add(checked.inside(HERE, key), map.key(), next);
      add(checked.inside(HERE, value), map.element(), next);
      method.addStatement("$L.exit()", checked.violations());
      method.endControlFlow();
    }

    private void addElements(Checked checked, Element element, String suffix, String next) {
      method.addStatement("int index$L = 0", suffix);
      method.beginControlFlow(
          "for ($T element$L : $L)", JavaTypes.boxed(element.type()), suffix, checked.value());
      CodeBlock index = CodeBlock.of("index$L", suffix);
      add(checked.inside(index, CodeBlock.of("element$L", suffix)), element, next);
      method.addStatement("index$L++", suffix);
      method.endControlFlow();
    }

    private void addCall(Checked checked, ValueType type, Constraint constraint) {
      Constraint.Rule rule = constraint.rule();
      boolean isWhole = rule instanceof Constraint.Custom custom && custom.whole();
      CodeBlock value = isWhole ? checked.value() : scalar(type, checked.value());
      CodeBlock call =
          CodeBlock.of(
              "$T.$L($L, $L, $L$L)",
              JavaTypes.CONSTRAINTS,
              rule instanceof Constraint.Custom ? "custom" : rule.code(),
              checked.violations(),
              checked.place(),
              value,
              bounds(rule, CodecClass.upperSnake(checked.name())));
      if (constraint.message().isEmpty()) {
        method.addStatement("$L", call);
      } else {
        method
            .beginControlFlow("if (!$L)", call)
            .addStatement("$L.reword($S)", checked.violations(), constraint.message())
            .endControlFlow();
      }
    }

    private CodeBlock bounds(Constraint.Rule rule, String property) {
      if (rule instanceof Constraint.Size size) {
        return CodeBlock.of(", $L, $L", size.min(), bound(size.max()));
      } else if (rule instanceof Constraint.Min min) {
        return CodeBlock.of(", $L", longLiteral(min.value()));
      } else if (rule instanceof Constraint.Max max) {
        return CodeBlock.of(", $L", longLiteral(max.value()));
      } else if (rule instanceof Constraint.DecimalMin min) {
        return CodeBlock.of(", $S, $L", min.value(), min.inclusive());
      } else if (rule instanceof Constraint.DecimalMax max) {
        return CodeBlock.of(", $S, $L", max.value(), max.inclusive());
      } else if (rule instanceof Constraint.Digits digits) {
        return CodeBlock.of(", $L, $L", digits.integer(), digits.fraction());
      } else if (rule instanceof Constraint.Pattern pattern) {
        return CodeBlock.of(", $L", constants.of(pattern, property));
      } else if (rule instanceof Constraint.Custom custom) {
        return CodeBlock.of(", $L, $S", constants.of(custom), custom.code());
      }
      return CodeBlock.of("");
    }
  }

  private static String bound(int max) {
    return max == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : String.valueOf(max);
  }

  private static String longLiteral(long value) {
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  private List<Constraint> all(ValueType type, List<Constraint> constraints) {
    return known
        .valueObject(type)
        .map(s -> Stream.concat(constraints.stream(), s.components().get(0).constraints().stream()))
        .orElseGet(constraints::stream)
        .toList();
  }

  private CodeBlock scalar(ValueType type, CodeBlock value) {
    Optional<ShapeModel> shape = known.valueObject(type);
    return shape
        .map(s -> s.components().get(0).member().read())
        .map(read -> CodeBlock.of("$L == null ? null : $L.$L", value, value, read))
        .orElse(value);
  }

  private static ValueType usual(ValueType type) {
    return type instanceof ValueType.ContainerOf container ? container.usual() : type;
  }

  private static Optional<Element> key(ValueType type) {
    return usual(type) instanceof MapOf map ? Optional.of(map.key()) : Optional.empty();
  }

  private static Optional<Element> element(ValueType type) {
    if (type instanceof ListOf list) {
      return Optional.of(list.element());
    } else if (type instanceof SetOf set) {
      return Optional.of(set.element());
    } else if (type instanceof ValueType.ContainerOf container) {
      return element(container.usual());
    } else if (type instanceof ArrayOf array) {
      return Optional.of(array.element());
    } else if (type instanceof MapOf map) {
      return Optional.of(map.element());
    }
    return Optional.empty();
  }
}
