package dev.narae.processor.emit.doc;

import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ScalarKind;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** Jakarta Validation's constraints in the words of JSON Schema. */
final class ConstraintKeywords {
  private final List<Constraint> constraints;

  ConstraintKeywords(List<Constraint> constraints) {
    this.constraints = constraints;
  }

  /** Adds the bounds of a length or a number of elements, as in {@code minLength}. */
  void addSize(YamlMap schema, String noun) {
    long min = isNotBlank() ? 1 : 0;
    long max = Integer.MAX_VALUE;
    for (Constraint.Size size : all(Constraint.Size.class)) {
      min = Math.max(min, size.min());
      max = Math.min(max, size.max());
    }
    if (min > 0) {
      schema.put("min" + noun, min);
    }
    if (max < Integer.MAX_VALUE) {
      schema.put("max" + noun, max);
    }
  }

  /** Adds a pattern that asks for one character other than white space. */
  void addPattern(YamlMap schema) {
    if (isNotBlank()) {
      schema.put("pattern", "\\S");
    }
  }

  /** Adds the least and the greatest value; those of the type where JSON Schema has no format. */
  void addRange(YamlMap schema, ScalarKind kind) {
    OptionalLong least = ofType(kind, Byte.MIN_VALUE, Short.MIN_VALUE);
    for (long value : values(Constraint.Min.class, Constraint.Min::value)) {
      least = OptionalLong.of(Math.max(value, least.orElse(value)));
    }
    OptionalLong greatest = ofType(kind, Byte.MAX_VALUE, Short.MAX_VALUE);
    for (long value : values(Constraint.Max.class, Constraint.Max::value)) {
      greatest = OptionalLong.of(Math.min(value, greatest.orElse(value)));
    }
    least.ifPresent(value -> schema.put("minimum", value));
    greatest.ifPresent(value -> schema.put("maximum", value));
  }

  private static OptionalLong ofType(ScalarKind kind, long ofByte, long ofShort) {
    return switch (kind) {
      case BYTE -> OptionalLong.of(ofByte);
      case SHORT -> OptionalLong.of(ofShort);
      default -> OptionalLong.empty();
    };
  }

  private boolean isNotBlank() {
    return !all(Constraint.NotBlank.class).isEmpty();
  }

  private <C extends Constraint> long[] values(Class<C> type, ToLongFunction<C> value) {
    return all(type).stream().mapToLong(value).toArray();
  }

  private <C extends Constraint> List<C> all(Class<C> type) {
    return constraints.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
