package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Constraint.Rule;
import dev.narae.processor.text.EcmaRegex;
import dev.narae.processor.text.RegexRisk;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** Reads what Jakarta Validation's annotations say, and reports bounds that make no sense. */
final class ConstraintRules {
  /** What {@code @Email} has as its regular expression when nobody says anything. */
  private static final String ANYTHING = ".*";

  private final Report report;

  ConstraintRules(Report report) {
    this.report = report;
  }

  /** The rule; empty after a finding, and for annotations that are none of the constraints. */
  Optional<Rule> read(String name, AnnotationMirror mirror, Origin place) {
    for (Constraint.Kind kind : Constraint.Kind.values()) {
      if (kind != Constraint.Kind.EMAIL && kind.annotation().equals(name)) {
        return Optional.of(new Constraint.Plain(kind));
      }
    }
    return Optional.ofNullable(
        switch (name) {
          case "Size" -> size(mirror, place);
          case "Min" -> new Constraint.Min(Annotations.longInteger(mirror, "value"));
          case "Max" -> new Constraint.Max(Annotations.longInteger(mirror, "value"));
          case "DecimalMin" ->
              isNumber(name, mirror, place)
                  ? new Constraint.DecimalMin(number(mirror), isInclusive(mirror))
                  : null;
          case "DecimalMax" ->
              isNumber(name, mirror, place)
                  ? new Constraint.DecimalMax(number(mirror), isInclusive(mirror))
                  : null;
          case "Digits" -> digits(mirror, place);
          case "Pattern" -> pattern(name, mirror, place);
          case "Email" -> email(mirror, place);
          default -> unknown(name, place);
        });
  }

  private @Nullable Rule unknown(String name, Origin place) {
    report.add(Message.CONSTRAINT_UNSUPPORTED, place, name);
    return null;
  }

  private @Nullable Rule size(AnnotationMirror mirror, Origin place) {
    int min = Annotations.integer(mirror, "min");
    int max = Annotations.integer(mirror, "max");
    if (min < 0 || min > max) {
      report.add(Message.SIZE_BOUNDS, place, min, max);
      return null;
    }
    return new Constraint.Size(min, max);
  }

  private @Nullable Rule digits(AnnotationMirror mirror, Origin place) {
    int integer = Annotations.integer(mirror, "integer");
    int fraction = Annotations.integer(mirror, "fraction");
    if (integer < 0 || fraction < 0) {
      report.add(Message.DIGITS_BOUNDS, place, integer, fraction);
      return null;
    }
    return new Constraint.Digits(integer, fraction);
  }

  private boolean isNumber(String name, AnnotationMirror mirror, Origin place) {
    try {
      new BigDecimal(number(mirror));
      return true;
    } catch (NumberFormatException e) {
      report.add(Message.DECIMAL_BOUND, place, name, number(mirror));
      return false;
    }
  }

  private static String number(AnnotationMirror mirror) {
    return Annotations.string(mirror, "value");
  }

  private static boolean isInclusive(AnnotationMirror mirror) {
    return Annotations.bool(mirror, "inclusive");
  }

  private @Nullable Rule email(AnnotationMirror mirror, Origin place) {
    return Annotations.string(mirror, "regexp").equals(ANYTHING)
        ? new Constraint.Plain(Constraint.Kind.EMAIL)
        : pattern("Email", mirror, place);
  }

  private @Nullable Rule pattern(String name, AnnotationMirror mirror, Origin place) {
    String regexp = Annotations.string(mirror, "regexp");
    int flags = flags(mirror);
    try {
      Pattern.compile(regexp, flags);
    } catch (PatternSyntaxException e) {
      String problem = e.getDescription() + " near index " + e.getIndex();
      report.add(Message.CONSTRAINT_REGEX, place, regexp, problem);
      return null;
    }
    RegexRisk.find(regexp, flags)
        .ifPresent(part -> report.add(Message.REGEX_CAN_HANG, place, regexp, part));
    String foreign = flags == 0 ? EcmaRegex.problem(regexp) : "flags";
    if (!foreign.isEmpty()) {
      report.add(Message.REGEX_IN_DOCUMENT, place, regexp, foreign);
    }
    return new Constraint.Pattern(regexp, flags, name.equals("Email"));
  }

  /** Jakarta's flags have the names of the engine's. */
  private static int flags(AnnotationMirror mirror) {
    int flags = 0;
    for (Object flag : Annotations.list(mirror, "flags")) {
      flags |=
          switch (String.valueOf(flag)) {
            case "UNIX_LINES" -> Pattern.UNIX_LINES;
            case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
            case "COMMENTS" -> Pattern.COMMENTS;
            case "MULTILINE" -> Pattern.MULTILINE;
            case "DOTALL" -> Pattern.DOTALL;
            case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
            default -> Pattern.CANON_EQ;
          };
    }
    return flags;
  }
}
