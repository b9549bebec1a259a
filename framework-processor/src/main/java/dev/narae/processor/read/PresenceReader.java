package dev.narae.processor.read;

import dev.narae.annotation.Default;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.Presence;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads whether a component or parameter must be given. */
final class PresenceReader {
  private final Report report;

  PresenceReader(Report report) {
    this.report = report;
  }

  /** How the element says that it may be missing. */
  Presence presence(Element element, Origin place) {
    return presence(element.asType(), element.getSimpleName().toString(), List.of(element), place);
  }

  /**
   * How a component says that it may be missing.
   *
   * @param elements where its annotations stand
   */
  Presence presence(TypeMirror type, String name, List<? extends Element> elements, Origin place) {
    boolean nullable = elements.stream().anyMatch(e -> Annotations.isNullable(e, type));
    List<Presence> found = new ArrayList<>();
    if (isOptional(type)) {
      found.add(Presence.OPTIONAL);
    }
    if (isPatch(type)) {
      found.add(Presence.PATCH);
    }
    if (nullable) {
      found.add(Presence.NULLABLE);
    }
    elements.stream()
        .flatMap(e -> Annotations.find(e, Default.class).stream())
        .findFirst()
        .ifPresent(d -> found.add(Presence.withDefault(Annotations.string(d, "value"))));
    if (nullable && type.getKind().isPrimitive()) {
      String keyword = type.getKind().name().toLowerCase(java.util.Locale.ROOT);
      report.add(Message.NULLABLE_PRIMITIVE, place, keyword, "its box");
    } else if (found.size() > 1) {
      report.add(Message.PRESENCE_TWICE, place, name);
    }
    return found.isEmpty() ? Presence.REQUIRED : found.get(0);
  }

  /** The type inside of an {@code Optional}, or the type itself. */
  static TypeMirror withoutOptional(TypeMirror type) {
    TypeMirror primitive = primitiveIn(type);
    if (primitive != null) {
      return primitive;
    }
    if (isOptional(type) && !((DeclaredType) type).getTypeArguments().isEmpty()) {
      return ((DeclaredType) type).getTypeArguments().get(0);
    }
    return type;
  }

  /** The type inside of an {@code Optional} or a {@code Patch}, or the type itself. */
  static TypeMirror withoutWrapper(TypeMirror type) {
    List<? extends TypeMirror> arguments =
        isPatch(type) ? ((DeclaredType) type).getTypeArguments() : List.of();
    return arguments.isEmpty() ? withoutOptional(type) : arguments.get(0);
  }

  private static boolean isPatch(TypeMirror type) {
    return isType(type, "dev.narae.json.Patch");
  }

  static boolean isOptional(TypeMirror type) {
    return isType(type, "java.util.Optional") || primitiveIn(type) != null;
  }

  /** The primitive that an {@code OptionalInt} or its like gives; null for any other type. */
  private static @Nullable TypeMirror primitiveIn(TypeMirror type) {
    for (String suffix : List.of("Int", "Long", "Double")) {
      if (isType(type, "java.util.Optional" + suffix)) {
        return ElementFilter.methodsIn(((DeclaredType) type).asElement().getEnclosedElements())
            .stream()
            .filter(m -> m.getSimpleName().contentEquals("getAs" + suffix))
            .findFirst()
            .orElseThrow()
            .getReturnType();
      }
    }
    return null;
  }

  /** Whether this is a class of this qualified name, whatever its type arguments. */
  static boolean isType(TypeMirror type, String qualifiedName) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(qualifiedName);
  }
}
