package dev.narae.processor.read;

import dev.narae.processor.read.ClassMembers.Accessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the properties that are set on a value after it was made. */
final class SetterReader {
  private final ClassMembers members;
  private final ClassPropertyReader properties;
  private final Source source;

  SetterReader(ClassMembers members, ClassPropertyReader properties, Source source) {
    this.members = members;
    this.properties = properties;
    this.source = source;
  }

  /** Whether there is anything to set. */
  boolean isEmpty() {
    return setters().isEmpty() && openFields().isEmpty();
  }

  /**
   * The properties, in the order of their fields.
   *
   * @param others names of properties that are set already
   * @return empty after a finding
   */
  Optional<List<PropertyParts>> read(Set<String> others) {
    List<PropertyParts> found = new ArrayList<>();
    boolean sound = true;
    for (Map.Entry<String, List<ExecutableElement>> entry : setters().entrySet()) {
      if (!others.contains(entry.getKey())) {
        Optional<PropertyParts> property = property(entry.getKey(), entry.getValue());
        property.ifPresent(found::add);
        sound &= property.isPresent();
      }
    }
    for (VariableElement field : openFields()) {
      String name = field.getSimpleName().toString();
      if (!others.contains(name) && found.stream().noneMatch(p -> p.name().equals(name))) {
        found.add(properties.ofField(field));
      }
    }
    found.sort(Comparator.comparing(p -> position(p.name())));
    return sound ? Optional.of(found) : Optional.empty();
  }

  private Optional<PropertyParts> property(String name, List<ExecutableElement> setters) {
    Optional<Accessor> accessor = members.accessor(name);
    ExecutableElement setter =
        setters.stream()
            .filter(s -> accessor.filter(a -> members.isAssignable(a, takes(s))).isPresent())
            .findFirst()
            .orElse(setters.get(0));
    return properties.ofParameter(
        name,
        setter,
        setter.getParameters().get(0),
        takes(setter),
        setter.getSimpleName().toString());
  }

  private TypeMirror takes(ExecutableElement setter) {
    return members.typeOf(setter).getParameterTypes().get(0);
  }

  /** Those without a field come last. */
  private int position(String property) {
    return members.field(property).map(f -> members.fields().indexOf(f)).orElse(Integer.MAX_VALUE);
  }

  /** Setters by property: {@code setTitle}, or {@code title} beside a field of that name. */
  private Map<String, List<ExecutableElement>> setters() {
    Map<String, List<ExecutableElement>> setters = new LinkedHashMap<>();
    for (ExecutableElement method : members.oneParameterMethods()) {
      if (isOpen(method)) {
        name(method).ifPresent(n -> setters.computeIfAbsent(n, k -> new ArrayList<>()).add(method));
      }
    }
    return setters;
  }

  private Optional<String> name(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return BeanNames.after("set", name)
        .or(() -> isFluent(method) ? Optional.of(name) : Optional.empty());
  }

  private boolean isFluent(ExecutableElement method) {
    TypeMirror result = members.typeOf(method).getReturnType();
    boolean field =
        members.fields().stream().anyMatch(f -> f.getSimpleName().equals(method.getSimpleName()));
    return field
        && (result.getKind() == TypeKind.VOID
            || source.assignability().isAssignable(members.self(), result));
  }

  private List<VariableElement> openFields() {
    return members.fields().stream()
        .filter(f -> isOpen(f) && !f.getModifiers().contains(Modifier.FINAL))
        .toList();
  }

  /** Public, or marked as a property, as Jackson has it. */
  private static boolean isOpen(Element member) {
    boolean marked =
        member.getAnnotationMirrors().stream()
            .map(Annotations::name)
            .anyMatch(n -> n.equals(Jackson.PROPERTY) || n.equals(Jackson.SETTER));
    boolean usable = !member.getModifiers().contains(Modifier.PRIVATE);
    return member.getModifiers().contains(Modifier.PUBLIC) || (marked && usable);
  }
}
