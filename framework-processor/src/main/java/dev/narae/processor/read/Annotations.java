package dev.narae.processor.read;

import com.google.auto.common.AnnotationMirrors;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Looks annotations up by name, so that their class-valued members need no loading. */
final class Annotations {
  private Annotations() {}

  static Optional<AnnotationMirror> find(
      AnnotatedConstruct place, Class<? extends Annotation> type) {
    return find(place, type.getCanonicalName());
  }

  static Optional<AnnotationMirror> find(AnnotatedConstruct place, String qualifiedName) {
    for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
      if (name(mirror).equals(qualifiedName)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** All of a repeatable annotation, in the order of the source. */
  static List<AnnotationMirror> repeated(
      AnnotatedConstruct place,
      Class<? extends Annotation> type,
      Class<? extends Annotation> container) {
    return find(place, container)
        .map(c -> list(c, "value").stream().map(AnnotationMirror.class::cast).toList())
        .orElseGet(() -> find(place, type).stream().toList());
  }

  static boolean has(AnnotatedConstruct place, Class<? extends Annotation> type) {
    return find(place, type).isPresent();
  }

  /** Whether there is a {@code Nullable}, whosever, on the declaration or on its type. */
  static boolean isNullable(AnnotatedConstruct declaration, TypeMirror type) {
    return hasNullable(declaration) || hasNullable(type);
  }

  private static boolean hasNullable(AnnotatedConstruct place) {
    return place.getAnnotationMirrors().stream().anyMatch(m -> name(m).endsWith(".Nullable"));
  }

  /** The annotations in one that is there for several of a kind; none for any other. */
  static List<AnnotationMirror> contained(AnnotationMirror mirror) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals("value")
          && entry.getValue().getValue() instanceof List<?> values) {
        return values.stream()
            .map(v -> ((AnnotationValue) v).getValue())
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .toList();
      }
    }
    return List.of();
  }

  /** A text that is written out. */
  static Optional<String> textIfPresent(AnnotationMirror mirror, String member) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(String.valueOf(entry.getValue().getValue()));
      }
    }
    return Optional.empty();
  }

  /** The name of the annotation's type without its package and its outer type. */
  static String simple(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  static String string(AnnotationMirror mirror, String member) {
    return String.valueOf(value(mirror, member).getValue());
  }

  static int integer(AnnotationMirror mirror, String member) {
    return ((Number) value(mirror, member).getValue()).intValue();
  }

  static long longInteger(AnnotationMirror mirror, String member) {
    return ((Number) value(mirror, member).getValue()).longValue();
  }

  static double decimal(AnnotationMirror mirror, String member) {
    return ((Number) value(mirror, member).getValue()).doubleValue();
  }

  static boolean bool(AnnotationMirror mirror, String member) {
    return Boolean.TRUE.equals(value(mirror, member).getValue());
  }

  /** Whether a member is written out, rather than left to its default. */
  static boolean isGiven(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(m -> m.getSimpleName().contentEquals(member));
  }

  /** The class that a member names; empty if it does not exist. */
  static Optional<TypeElement> type(AnnotationMirror mirror, String member) {
    return value(mirror, member).getValue() instanceof DeclaredType type
        ? Optional.of((TypeElement) type.asElement())
        : Optional.empty();
  }

  /** The elements of an array of strings. */
  static List<String> strings(AnnotationMirror mirror, String member) {
    return list(mirror, member).stream().map(String::valueOf).toList();
  }

  /** The elements of an array member. */
  static List<Object> list(AnnotationMirror mirror, String member) {
    return ((List<?>) value(mirror, member).getValue())
        .stream().map(v -> ((AnnotationValue) v).getValue()).map(Object.class::cast).toList();
  }

  private static AnnotationValue value(AnnotationMirror mirror, String member) {
    return AnnotationMirrors.getAnnotationValue(mirror, member);
  }
}
