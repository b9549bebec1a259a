package dev.narae.processor.emit.doc;

import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Constraint.Kind;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.text.EcmaRegex;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints in sentences, where JSON Schema has no keyword. */
final class ConstraintWords {
  private ConstraintWords() {}

  /** The sentences of all constraints without a keyword; empty if there is none. */
  static String of(List<Constraint> constraints, ValueType type) {
    boolean isNumber = type instanceof ValueType.Scalar scalar && scalar.kind().isNumber();
    return constraints.stream()
        .map(c -> sentence(c.rule(), isNumber))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Both texts, either of which may be empty. */
  static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }

  private static String sentence(Constraint.Rule rule, boolean isNumber) {
    if (rule instanceof Constraint.Plain plain) {
      return sentence(plain.kind());
    } else if (rule instanceof Constraint.Custom custom) {
      return custom.doc();
    } else if (rule instanceof Constraint.Pattern pattern) {
      boolean said = EcmaRegex.whole(pattern.regexp(), pattern.flags()).isPresent();
      return said ? "" : "Matches the regular expression " + pattern.regexp() + " of Java.";
    } else if (isNumber) {
      return "";
    } else if (rule instanceof Constraint.DecimalMin min) {
      return "A number of at least " + bound(min.value(), min.inclusive()) + ".";
    } else if (rule instanceof Constraint.DecimalMax max) {
      return "A number of at most " + bound(max.value(), max.inclusive()) + ".";
    } else if (rule instanceof Constraint.Digits digits) {
      return "A number with at most "
          + digits.integer()
          + " digits before and "
          + digits.fraction()
          + " after the decimal point.";
    }
    return "";
  }

  private static String bound(String value, boolean inclusive) {
    return inclusive ? value : value + ", which itself is excluded";
  }

  private static String sentence(Kind kind) {
    return switch (kind) {
      case PAST -> "In the past.";
      case PAST_OR_PRESENT -> "Not in the future.";
      case FUTURE -> "In the future.";
      case FUTURE_OR_PRESENT -> "Not in the past.";
      case NULL -> "Always null.";
      default -> "";
    };
  }
}
