package dev.narae.processor.emit.doc;

import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Constraint.Kind;
import dev.narae.processor.model.Constraint.Rule;
import dev.narae.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that constraints leave. Used once: it is narrowed by one constraint at a time. */
final class NumberRange {
  private final List<Constraint> constraints;
  private @Nullable BigDecimal least;
  private boolean leastIncluded = true;
  private @Nullable BigDecimal greatest;
  private boolean greatestIncluded = true;
  private int fraction = Integer.MAX_VALUE;

  NumberRange(List<Constraint> constraints) {
    this.constraints = constraints;
  }

  /** Adds the range; a byte and a short have bounds of their own, for which there is no format. */
  void addTo(YamlMap schema, ScalarKind kind) {
    if (kind == ScalarKind.BYTE) {
      within(BigDecimal.valueOf(Byte.MIN_VALUE), BigDecimal.valueOf(Byte.MAX_VALUE));
    } else if (kind == ScalarKind.SHORT) {
      within(BigDecimal.valueOf(Short.MIN_VALUE), BigDecimal.valueOf(Short.MAX_VALUE));
    }
    constraints.forEach(c -> narrow(c.rule()));
    if (least != null) {
      schema.put(leastIncluded ? "minimum" : "exclusiveMinimum", YamlScalar.of(least));
    }
    if (greatest != null) {
      schema.put(greatestIncluded ? "maximum" : "exclusiveMaximum", YamlScalar.of(greatest));
    }
    if (!kind.isInteger() && fraction < Integer.MAX_VALUE) {
      schema.put("multipleOf", YamlScalar.of(BigDecimal.ONE.movePointLeft(fraction)));
    }
  }

  private void narrow(Rule rule) {
    if (rule instanceof Constraint.Min min) {
      atLeast(BigDecimal.valueOf(min.value()), true);
    } else if (rule instanceof Constraint.Max max) {
      atMost(BigDecimal.valueOf(max.value()), true);
    } else if (rule instanceof Constraint.DecimalMin min) {
      atLeast(new BigDecimal(min.value()), min.inclusive());
    } else if (rule instanceof Constraint.DecimalMax max) {
      atMost(new BigDecimal(max.value()), max.inclusive());
    } else if (rule instanceof Constraint.Digits digits) {
      BigDecimal end = BigDecimal.ONE.movePointRight(digits.integer());
      atLeast(end.negate(), false);
      atMost(end, false);
      fraction = Math.min(fraction, digits.fraction());
    } else if (rule instanceof Constraint.Plain plain) {
      narrow(plain.kind());
    }
  }

  private void narrow(Kind kind) {
    switch (kind) {
      case POSITIVE -> atLeast(BigDecimal.ZERO, false);
      case POSITIVE_OR_ZERO -> atLeast(BigDecimal.ZERO, true);
      case NEGATIVE -> atMost(BigDecimal.ZERO, false);
      case NEGATIVE_OR_ZERO -> atMost(BigDecimal.ZERO, true);
      default -> {
        // The others are not about numbers.
      }
    }
  }

  private void within(BigDecimal min, BigDecimal max) {
    atLeast(min, true);
    atMost(max, true);
  }

  private void atLeast(BigDecimal bound, boolean included) {
    int order = least == null ? 1 : bound.compareTo(least);
    if (order > 0 || (order == 0 && !included)) {
      least = bound;
      leastIncluded = included;
    }
  }

  private void atMost(BigDecimal bound, boolean included) {
    int order = greatest == null ? -1 : bound.compareTo(greatest);
    if (order < 0 || (order == 0 && !included)) {
      greatest = bound;
      greatestIncluded = included;
    }
  }
}
