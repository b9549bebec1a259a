package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Notices that Lombok has not run yet. It changes classes while it processes annotations, in the
 * order of the processor path: listed after us, a class has no members of its yet.
 */
final class LombokReader {
  private static final String PACKAGE = "lombok.";
  private static final Set<String> GETTERS = Set.of("Value", "Data", "Getter");
  private static final Set<String> SETTERS = Set.of("Data", "Setter");
  private static final Set<String> CONSTRUCTORS = Set.of("Value", "AllArgsConstructor");
  private static final List<String> BUILDERS = List.of("Builder", "experimental.SuperBuilder");

  private final Report report;
  private boolean reported;

  LombokReader(Report report) {
    this.report = report;
  }

  /** Whether the class lacks what Lombok makes; reported once, for it is one mistake. */
  boolean isMissing(TypeElement type, ClassMembers members, Origin place) {
    Optional<String> unmet = unmet(type, members);
    if (unmet.isPresent() && !reported) {
      reported = true;
      report.add(Message.LOMBOK_ORDER, place, type.getSimpleName(), unmet.get());
    }
    return unmet.isPresent();
  }

  /** The annotation that nothing was made for. */
  private static Optional<String> unmet(TypeElement type, ClassMembers members) {
    List<VariableElement> fields =
        members.fields().stream().filter(f -> type.equals(f.getEnclosingElement())).toList();
    Optional<String> builder =
        BUILDERS.stream()
            .filter(b -> Annotations.find(type, PACKAGE + b).isPresent())
            .filter(b -> !builderMethod(type, b).isEmpty())
            .filter(b -> !hasMethod(type, builderMethod(type, b)))
            .findFirst();
    return builder
        .or(
            () ->
                found(type, fields, GETTERS)
                    .filter(a -> fields.stream().noneMatch(f -> hasGetter(f, members))))
        .or(() -> found(type, fields, SETTERS).filter(a -> !hasSetter(type, fields)))
        .or(() -> found(type, List.of(), CONSTRUCTORS).filter(a -> !hasConstructor(type)));
  }

  private static String builderMethod(TypeElement type, String annotation) {
    return Annotations.string(
        Annotations.find(type, PACKAGE + annotation).orElseThrow(), "builderMethodName");
  }

  /** One of the annotations, on a class that has fields or on a field. */
  private static Optional<String> found(
      TypeElement type, List<VariableElement> fields, Set<String> names) {
    List<Element> places = new ArrayList<>(fields);
    places.add(0, type);
    boolean hasFields =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .anyMatch(f -> !f.getModifiers().contains(Modifier.STATIC));
    return names.stream()
        .sorted()
        .filter(n -> hasFields)
        .filter(n -> places.stream().anyMatch(p -> Annotations.find(p, PACKAGE + n).isPresent()))
        .findFirst();
  }

  private static boolean hasGetter(VariableElement field, ClassMembers members) {
    return members.methods().stream()
        .filter(m -> m.getParameters().isEmpty())
        .map(m -> m.getSimpleName().toString())
        .anyMatch(n -> isNamedAfter(n, field));
  }

  private static boolean hasSetter(TypeElement type, List<VariableElement> fields) {
    List<VariableElement> open =
        fields.stream().filter(f -> !f.getModifiers().contains(Modifier.FINAL)).toList();
    return open.isEmpty()
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(m -> m.getParameters().size() == 1)
            .map(m -> m.getSimpleName().toString())
            .anyMatch(n -> open.stream().anyMatch(f -> isNamedAfter(n, f)));
  }

  private static boolean isNamedAfter(String method, VariableElement field) {
    return method
        .toLowerCase(Locale.ROOT)
        .endsWith(field.getSimpleName().toString().toLowerCase(Locale.ROOT));
  }

  private static boolean hasConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(c -> !c.getParameters().isEmpty());
  }

  private static boolean hasMethod(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(m -> m.getSimpleName().contentEquals(name));
  }
}
