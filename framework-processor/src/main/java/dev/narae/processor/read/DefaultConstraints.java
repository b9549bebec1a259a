package dev.narae.processor.read;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Constraint.Kind;
import dev.narae.processor.model.Constraint.Rule;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.SetOf;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which constraint a default breaks. What the clock tells is left out, for it goes on after the
 * compilation, and so is what only the user's classes know.
 */
final class DefaultConstraints {
  private final ShapeReader shapes;

  DefaultConstraints(ShapeReader shapes) {
    this.shapes = shapes;
  }

  /**
   * The first constraint that a value breaks, those of its elements and components included.
   *
   * @param value the text of a scalar, or parsed JSON
   */
  Optional<Rule> broken(ValueType type, List<Constraint> constraints, @Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    }
    for (Constraint constraint : constraints) {
      if (isBroken(constraint.rule(), value)) {
        return Optional.of(constraint.rule());
      }
    }
    if (type instanceof ListOf list) {
      return elements(list.element(), value);
    } else if (type instanceof SetOf set) {
      return elements(set.element(), value);
    } else if (type instanceof MapOf map && value instanceof Map<?, ?> object) {
      Optional<Rule> ofKeys = elements(map.key(), List.copyOf(object.keySet()));
      return ofKeys.isPresent() ? ofKeys : elements(map.element(), object.values());
    }
    if (type instanceof ValueType.ContainerOf container) {
      return broken(container.usual(), List.of(), value);
    }
    return type instanceof Named named ? components(named, value) : Optional.empty();
  }

  private Optional<Rule> elements(Element element, Object values) {
    if (!(values instanceof Collection<?> all)) {
      return Optional.empty();
    }
    return all.stream()
        .flatMap(v -> broken(element.type(), element.constraints(), v).stream())
        .findFirst();
  }

  private Optional<Rule> components(Named type, Object value) {
    ShapeModel shape = shapes.get(type.type());
    if (shape == null) {
      return Optional.empty();
    }
    if (shape.kind() == ShapeModel.Kind.VALUE_OBJECT) {
      ComponentModel component = shape.components().get(0);
      return broken(component.type(), component.constraints(), value);
    }
    if (!(value instanceof Map<?, ?> object)) {
      return Optional.empty();
    }
    return shape.components().stream()
        .flatMap(c -> broken(c.type(), c.constraints(), object.get(c.property().name())).stream())
        .findFirst();
  }

  private static boolean isBroken(Rule rule, Object value) {
    if (rule instanceof Constraint.Plain plain) {
      return isBroken(plain.kind(), value);
    } else if (rule instanceof Constraint.Size size) {
      return size(value) < size.min() || size(value) > size.max();
    } else if (rule instanceof Constraint.Pattern pattern) {
      return !java.util.regex.Pattern.compile(pattern.regexp(), pattern.flags())
              .matcher(value.toString())
              .matches()
          || (pattern.email() && isNoAddress(value));
    }
    Optional<BigDecimal> number = number(value);
    return number.isEmpty()
        ? rule instanceof Constraint.Digits
            || rule instanceof Constraint.DecimalMin
            || rule instanceof Constraint.DecimalMax
        : isBroken(rule, number.get());
  }

  private static boolean isBroken(Rule rule, BigDecimal number) {
    if (rule instanceof Constraint.Min min) {
      return number.compareTo(BigDecimal.valueOf(min.value())) < 0;
    } else if (rule instanceof Constraint.Max max) {
      return number.compareTo(BigDecimal.valueOf(max.value())) > 0;
    } else if (rule instanceof Constraint.DecimalMin min) {
      return number.compareTo(new BigDecimal(min.value())) < (min.inclusive() ? 0 : 1);
    } else if (rule instanceof Constraint.DecimalMax max) {
      return number.compareTo(new BigDecimal(max.value())) > (max.inclusive() ? 0 : -1);
    }
    return rule instanceof Constraint.Digits digits
        && (number.precision() - number.scale() > digits.integer()
            || number.scale() > digits.fraction());
  }

  private static boolean isBroken(Kind kind, Object value) {
    return switch (kind) {
      case NULL -> false; // That it is never kept here is reported by itself.
      case ASSERT_TRUE -> !value.toString().equals("true");
      case ASSERT_FALSE -> !value.toString().equals("false");
      case NOT_BLANK -> value.toString().isBlank();
      case NOT_EMPTY -> size(value) == 0;
      case EMAIL -> isNoAddress(value);
      case POSITIVE -> signum(value) <= 0;
      case POSITIVE_OR_ZERO -> signum(value) < 0;
      case NEGATIVE -> signum(value) >= 0;
      case NEGATIVE_OR_ZERO -> signum(value) > 0;
      case PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT -> false;
    };
  }

  /** Whether text can't be an address, whatever else an address must be. */
  private static boolean isNoAddress(Object value) {
    String text = value.toString();
    int at = text.lastIndexOf('@');
    return !text.isEmpty() && (at <= 0 || at == text.length() - 1);
  }

  private static int signum(Object value) {
    return number(value).orElse(BigDecimal.ZERO).signum();
  }

  private static Optional<BigDecimal> number(Object value) {
    try {
      return Optional.of(new BigDecimal(value.toString()));
    } catch (NumberFormatException e) {
      return Optional.empty(); // Text that need not be a number.
    }
  }

  private static int size(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.size();
    }
    return value instanceof Collection<?> array ? array.size() : value.toString().length();
  }
}
