package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads Jakarta Validation's constraints, by name: users bring that jar, not the processor. */
final class ConstraintReader {
  private static final String PACKAGE = "jakarta.validation.constraints.";
  private static final Set<Class<?>> CONTAINERS = Set.of(ListOf.class, SetOf.class, MapOf.class);

  private static final Set<String> IGNORED = Set.of("message", "groups", "payload");

  private final Report report;

  ConstraintReader(Report report) {
    this.report = report;
  }

  /** The constraints written on a component or parameter. */
  List<Constraint> of(AnnotatedConstruct element, ValueType type, Origin place) {
    List<Constraint> constraints = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      read(mirror, type, place.annotation(Annotations.name(mirror)), constraints);
    }
    return constraints;
  }

  /** The constraints written on a type argument; they have no place of their own. */
  List<Constraint> ofElement(TypeMirror typeArgument, ValueType type, Origin place) {
    List<Constraint> constraints = new ArrayList<>();
    for (AnnotationMirror mirror : typeArgument.getAnnotationMirrors()) {
      read(mirror, type, place, constraints);
    }
    return constraints;
  }

  /** Reports constraints where they are not checked: on the keys of a map. */
  void refuseOn(TypeMirror type, Origin place) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (Annotations.name(mirror).startsWith(PACKAGE)) {
        String name = simpleName(Annotations.name(mirror)) + " on a map's key";
        report.add(Message.CONSTRAINT_UNSUPPORTED, place, name);
      }
    }
  }

  private void read(
      AnnotationMirror mirror, ValueType type, Origin place, List<Constraint> constraints) {
    String qualified = Annotations.name(mirror);
    if (!qualified.startsWith(PACKAGE)) {
      if (isOwnConstraint(mirror)) {
        report.add(Message.CONSTRAINT_UNSUPPORTED, place, simpleName(qualified));
      }
      return;
    }
    String name = qualified.substring(PACKAGE.length());
    if (mirror.getElementValues().keySet().stream().anyMatch(ConstraintReader::isIgnored)) {
      report.add(Message.CONSTRAINT_OPTION, place, name);
    }
    switch (name) {
      case "NotNull" -> {} // Required is what every component is that does not say otherwise.
      case "NotBlank" -> {
        if (applies(name, isText(type), type, "text", place)) {
          constraints.add(new Constraint.NotBlank());
        }
      }
      case "Size" -> readSize(mirror, type, place, constraints);
      case "Min" -> {
        if (applies(
            name, isNumber(type), type, "whole numbers, BigDecimal and BigInteger", place)) {
          constraints.add(new Constraint.Min(Annotations.longInteger(mirror, "value")));
        }
      }
      case "Max" -> {
        if (applies(
            name, isNumber(type), type, "whole numbers, BigDecimal and BigInteger", place)) {
          constraints.add(new Constraint.Max(Annotations.longInteger(mirror, "value")));
        }
      }
      default -> report.add(Message.CONSTRAINT_UNSUPPORTED, place, name);
    }
  }

  /** Whether the annotation is a constraint of the user's or a library's. */
  private static boolean isOwnConstraint(AnnotationMirror mirror) {
    return Annotations.find(mirror.getAnnotationType().asElement(), "jakarta.validation.Constraint")
        .isPresent();
  }

  private static String simpleName(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private static boolean isIgnored(ExecutableElement member) {
    return IGNORED.contains(member.getSimpleName().toString());
  }

  private void readSize(
      AnnotationMirror mirror, ValueType type, Origin place, List<Constraint> constraints) {
    boolean sized = isText(type) || CONTAINERS.contains(type.getClass());
    if (!applies("Size", sized, type, "text, List, Set and Map", place)) {
      return;
    }
    int min = Annotations.integer(mirror, "min");
    int max = Annotations.integer(mirror, "max");
    if (min < 0 || min > max) {
      report.add(Message.SIZE_BOUNDS, place, min, max);
    } else {
      constraints.add(new Constraint.Size(min, max));
    }
  }

  private boolean applies(
      String constraint, boolean applicable, ValueType type, String remedy, Origin place) {
    if (!applicable) {
      report.add(Message.CONSTRAINT_TYPE, place, constraint, TypeText.of(type), remedy);
    }
    return applicable;
  }

  private static boolean isText(ValueType type) {
    return type instanceof Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }

  /** Floating point is left out, as Jakarta Validation does: its rounding makes bounds unsafe. */
  private static boolean isNumber(ValueType type) {
    return type instanceof Scalar scalar
        && scalar.kind().isNumber()
        && scalar.kind() != ScalarKind.FLOAT
        && scalar.kind() != ScalarKind.DOUBLE;
  }
}
