package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Constraint.Kind;
import dev.narae.processor.model.Constraint.Rule;
import dev.narae.processor.model.Presence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds constraints on one value that nothing can keep. */
final class Contradictions {
  private static final List<Set<Kind>> APART =
      List.of(
          Set.of(Kind.ASSERT_TRUE, Kind.ASSERT_FALSE),
          Set.of(Kind.PAST, Kind.FUTURE),
          Set.of(Kind.PAST, Kind.FUTURE_OR_PRESENT),
          Set.of(Kind.PAST_OR_PRESENT, Kind.FUTURE));

  private final Report report;

  Contradictions(Report report) {
    this.report = report;
  }

  /** A bound of a number or a size. */
  private record Bound(BigDecimal value, boolean inclusive) {
    static Bound of(long value) {
      return new Bound(BigDecimal.valueOf(value), true);
    }

    /** Whether no value is at or above this and at or below the other. */
    boolean isBeyond(Bound greatest) {
      int order = value.compareTo(greatest.value);
      return order > 0 || (order == 0 && !(inclusive && greatest.inclusive));
    }
  }

  /** Reports the first two that exclude each other, and null where a value must be there. */
  void check(List<Declared<Constraint>> constraints, Presence presence) {
    for (int i = 0; i < constraints.size(); i++) {
      Declared<Constraint> second = constraints.get(i);
      if (second.value().is(Kind.NULL) && !isNullable(presence)) {
        report.add(Message.NULL_REQUIRED, second.place());
        return;
      }
      for (Declared<Constraint> first : constraints.subList(0, i)) {
        if (exclude(first.value().rule(), second.value().rule())) {
          report.add(
              Message.CONTRADICTION,
              second.place(),
              first.value().rule().annotation(),
              second.value().rule().annotation());
          return;
        }
      }
    }
  }

  /** Reports {@code @NotNull} on what says that it may be null. */
  void checkNotNull(
      Element element, TypeMirror declared, Optional<AnnotationMirror> notNull, Origin place) {
    if (notNull.isPresent() && Annotations.isNullable(element, declared)) {
      Origin at = place.annotation(Annotations.name(notNull.get()));
      report.add(Message.NOT_NULL, at, "what is @Nullable");
    }
  }

  private static boolean isNullable(Presence presence) {
    return presence.kind() == Presence.Kind.NULLABLE || presence.isOptional() || presence.isPatch();
  }

  private static boolean exclude(Rule first, Rule second) {
    if (first instanceof Constraint.Plain a
        && second instanceof Constraint.Plain b
        && a.kind() != b.kind()
        && APART.contains(Set.of(a.kind(), b.kind()))) {
      return true;
    }
    return isBeyond(least(first), greatest(second))
        || isBeyond(least(second), greatest(first))
        || isBeyond(leastSize(first), greatestSize(second))
        || isBeyond(leastSize(second), greatestSize(first));
  }

  private static boolean isBeyond(@Nullable Bound least, @Nullable Bound greatest) {
    return least != null && greatest != null && least.isBeyond(greatest);
  }

  private static @Nullable Bound least(Rule rule) {
    if (rule instanceof Constraint.Min min) {
      return Bound.of(min.value());
    } else if (rule instanceof Constraint.DecimalMin min) {
      return new Bound(new BigDecimal(min.value()), min.inclusive());
    }
    return sign(rule, Kind.POSITIVE, Kind.POSITIVE_OR_ZERO);
  }

  private static @Nullable Bound greatest(Rule rule) {
    if (rule instanceof Constraint.Max max) {
      return Bound.of(max.value());
    } else if (rule instanceof Constraint.DecimalMax max) {
      return new Bound(new BigDecimal(max.value()), max.inclusive());
    }
    return sign(rule, Kind.NEGATIVE, Kind.NEGATIVE_OR_ZERO);
  }

  private static @Nullable Bound sign(Rule rule, Kind strict, Kind orZero) {
    if (!(rule instanceof Constraint.Plain plain)) {
      return null;
    }
    boolean isBound = plain.kind() == strict || plain.kind() == orZero;
    return isBound ? new Bound(BigDecimal.ZERO, plain.kind() == orZero) : null;
  }

  private static @Nullable Bound leastSize(Rule rule) {
    if (rule instanceof Constraint.Size size) {
      return Bound.of(size.min());
    }
    boolean notEmpty =
        rule instanceof Constraint.Plain plain
            && (plain.kind() == Kind.NOT_EMPTY || plain.kind() == Kind.NOT_BLANK);
    return notEmpty ? Bound.of(1) : null;
  }

  private static @Nullable Bound greatestSize(Rule rule) {
    return rule instanceof Constraint.Size size ? Bound.of(size.max()) : null;
  }
}
