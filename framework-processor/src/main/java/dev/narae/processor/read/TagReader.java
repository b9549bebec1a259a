package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what tells the cases of a sealed type apart: a property {@code type} with the simple name
 * of the case, or what Jackson's annotations say instead.
 */
final class TagReader {
  private static final String PACKAGE = "com.fasterxml.jackson.annotation.";
  private static final String TYPE_INFO = PACKAGE + "JsonTypeInfo";
  private static final String SUB_TYPES = PACKAGE + "JsonSubTypes";
  private static final String TYPE_NAME = PACKAGE + "JsonTypeName";
  private static final String DEFAULT_PROPERTY = "type";

  /** The property of Jackson's, where its annotation names none. */
  private static final String JACKSON_PROPERTY = "@type";

  private final Report report;

  TagReader(Report report) {
    this.report = report;
  }

  /** Whether an annotation is read on a type. */
  static boolean isRead(TypeElement type, String annotation) {
    return annotation.equals(TYPE_NAME)
        || (UnionReader.isUnion(type)
            && (annotation.equals(TYPE_INFO) || annotation.equals(SUB_TYPES)));
  }

  /** Whether the type or one above it says how its cases are told apart. */
  static boolean isAnnotated(TypeElement type) {
    return info(type).isPresent();
  }

  /** The type itself and all types above it, the nearest first. */
  static List<TypeElement> ancestors(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>(List.of(type));
    List<TypeElement> next = new ArrayList<>(found);
    for (int i = 0; i < next.size(); i++) {
      List<TypeMirror> above = new ArrayList<>(List.of(next.get(i).getSuperclass()));
      above.addAll(next.get(i).getInterfaces());
      for (TypeMirror mirror : above) {
        if (mirror instanceof DeclaredType declared
            && found.add((TypeElement) declared.asElement())) {
          next.add((TypeElement) declared.asElement());
        }
      }
    }
    return next;
  }

  /** The name of the property. */
  String property(TypeElement union) {
    return info(union)
        .map(i -> Annotations.string(i, "property"))
        .map(p -> p.isEmpty() ? JACKSON_PROPERTY : p)
        .orElse(DEFAULT_PROPERTY);
  }

  /** What the property says for a case. */
  String name(TypeElement type, TypeElement union) {
    Set<String> names = new LinkedHashSet<>();
    for (TypeElement ancestor : ancestors(type)) {
      subTypes(ancestor).stream()
          .filter(s -> Annotations.type(s, "value").filter(type::equals).isPresent())
          .forEach(s -> names.addAll(names(s)));
    }
    Annotations.find(type, TYPE_NAME)
        .map(a -> Annotations.string(a, "value"))
        .ifPresent(names::add);
    names.remove("");
    TypeName name = TypeNames.of(type);
    if (names.size() > 1) {
      report.add(
          Message.CASE_NAMES,
          Origin.type(name.qualified()),
          name.simple(),
          String.join(" and ", names));
    }
    return names.stream().findFirst().orElseGet(() -> defaultName(name, union));
  }

  /** With Jackson's {@code NAME} what Jackson says: {@code Shape$Circle}. */
  private static String defaultName(TypeName name, TypeElement union) {
    boolean outer =
        info(union).filter(i -> Annotations.string(i, "use").equals("NAME")).isPresent();
    return outer ? String.join("$", name.simpleNames()) : name.simple();
  }

  /** Reports what the annotations ask for and is not done. */
  void check(TypeElement union, Origin place) {
    for (AnnotationMirror mirror : union.getAnnotationMirrors()) {
      String name = Annotations.name(mirror);
      if (name.equals(TYPE_INFO)) {
        checkInfo(mirror, place);
      }
    }
    for (AnnotationMirror entry : subTypes(union)) {
      Optional<TypeElement> type = Annotations.type(entry, "value");
      if (type.isPresent() && !ancestors(type.get()).contains(union)) {
        report.add(
            Message.NO_CASE,
            place.annotation(SUB_TYPES),
            type.get().getSimpleName(),
            union.getSimpleName());
      } else if (type.isPresent() && names(entry).size() > 1) {
        report.add(
            Message.CASE_NAMES,
            place.annotation(SUB_TYPES),
            type.get().getSimpleName(),
            String.join(" and ", names(entry)));
      }
    }
  }

  private void checkInfo(AnnotationMirror info, Origin place) {
    String use = Annotations.string(info, "use");
    String include = Annotations.string(info, "include");
    boolean named = use.equals("NAME") || use.equals("SIMPLE_NAME");
    if (!named) {
      report.add(Message.TYPE_INFO, place.annotation(TYPE_INFO, "use"), "use = " + use);
    } else if (!include.equals("PROPERTY")) {
      report.add(Message.TYPE_INFO, place.annotation(TYPE_INFO, "include"), "include = " + include);
    } else {
      for (String member : List.of("defaultImpl", "requireTypeIdForSubtypes")) {
        if (isGiven(info, member)) {
          report.add(Message.TYPE_INFO, place.annotation(TYPE_INFO, member), member);
        }
      }
    }
  }

  private static boolean isGiven(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(m -> m.getSimpleName().contentEquals(member));
  }

  private static Optional<AnnotationMirror> info(TypeElement type) {
    return ancestors(type).stream()
        .flatMap(t -> Annotations.find(t, TYPE_INFO).stream())
        .findFirst();
  }

  private static List<AnnotationMirror> subTypes(TypeElement type) {
    return Annotations.find(type, SUB_TYPES).stream()
        .flatMap(a -> Annotations.list(a, "value").stream())
        .map(AnnotationMirror.class::cast)
        .toList();
  }

  private static Set<String> names(AnnotationMirror subType) {
    Set<String> names = new LinkedHashSet<>(Annotations.strings(subType, "names"));
    names.add(Annotations.string(subType, "name"));
    names.remove("");
    return names;
  }
}
