package dev.narae.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Constraint.Max;
import dev.narae.processor.model.Constraint.Min;
import dev.narae.processor.model.Constraint.Size;
import dev.narae.processor.model.ModuleModel;
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
 * component, and for a container those of its elements.
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
    return !all(type, constraints).isEmpty() || element(type).map(this::isNeeded).orElse(false);
  }

  private boolean isNeeded(Element element) {
    return isNeeded(element.type(), element.constraints());
  }

  /**
   * Adds the checks of one value.
   *
   * @param place the property's name as a string literal, or the variable with its name or index
   * @param value a variable that can be null
   */
  void add(
      MethodSpec.Builder method,
      CodeBlock violations,
      CodeBlock place,
      CodeBlock value,
      ValueType type,
      List<Constraint> constraints) {
    add(method, violations, place, value, new Element(type, constraints), "");
  }

  /**
   * @param suffix of the loop's variables; loops within loops number them
   */
  private void add(
      MethodSpec.Builder method,
      CodeBlock violations,
      CodeBlock place,
      CodeBlock value,
      Element checked,
      String suffix) {
    for (Constraint constraint : all(checked.type(), checked.constraints())) {
      CodeBlock scalar = scalar(checked.type(), value);
      method.addStatement("$L", call(constraint, violations, place, scalar));
    }
    Optional<Element> element = element(checked.type()).filter(this::isNeeded);
    if (element.isEmpty()) {
      return;
    }
    method.beginControlFlow("if ($L != null)", value);
    if (!place.equals(HERE)) {
      method.addStatement("$L.enter($L)", violations, place);
    }
    String next = suffix.isEmpty() ? "2" : String.valueOf(Integer.parseInt(suffix) + 1);
    if (checked.type() instanceof MapOf map) {
      method.beginControlFlow("for (var entry$L : $L.entrySet())", suffix, value);
      CodeBlock key =
          KeyTextCode.text(map.key().type(), CodeBlock.of("entry$L.getKey()", suffix), known);
      CodeBlock entryValue = CodeBlock.of("entry$L.getValue()", suffix);
      add(method, violations, key, entryValue, element.get(), next);
    } else {
      method.addStatement("int index$L = 0", suffix);
      method.beginControlFlow(
          "for ($T element$L : $L)", JavaTypes.boxed(element.get().type()), suffix, value);
      CodeBlock index = CodeBlock.of("index$L", suffix);
      add(method, violations, index, CodeBlock.of("element$L", suffix), element.get(), next);
      method.addStatement("index$L++", suffix);
    }
    method.endControlFlow();
    if (!place.equals(HERE)) {
      method.addStatement("$L.exit()", violations);
    }
    method.endControlFlow();
  }

  private static CodeBlock call(
      Constraint constraint, CodeBlock violations, CodeBlock place, CodeBlock value) {
    CodeBlock bounds = CodeBlock.of("");
    String check = "notBlank";
    if (constraint instanceof Size size) {
      check = "size";
      bounds = CodeBlock.of(", $L, $L", size.min(), bound(size.max()));
    } else if (constraint instanceof Min min) {
      check = "min";
      bounds = CodeBlock.of(", $L", longLiteral(min.value()));
    } else if (constraint instanceof Max max) {
      check = "max";
      bounds = CodeBlock.of(", $L", longLiteral(max.value()));
    }
    return CodeBlock.of(
        "$T.$L($L, $L, $L$L)", JavaTypes.CONSTRAINTS, check, violations, place, value, bounds);
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
    return known
        .valueObject(type)
        .map(s -> s.components().get(0).name())
        .map(c -> CodeBlock.of("$L == null ? null : $L.$L()", value, value, c))
        .orElse(value);
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
