package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.model.Construction;
import dev.narae.processor.read.ClassMembers.Accessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads classes that are made by a builder. */
final class BuilderReader {
  private static final List<String> STARTS = List.of("builder", "newBuilder");

  private final Source source;

  BuilderReader(Source source) {
    this.source = source;
  }

  /**
   * A builder.
   *
   * @param members the builder's
   * @param start the static method that gives one; empty for its constructor
   * @param build its method that gives the value
   */
  record Builder(ClassMembers members, String start, String build) {}

  /** The builder of a class: from its static method, or a class {@code Builder} within it. */
  Optional<Builder> find(TypeElement type) {
    Stream<Builder> started =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(m -> STARTS.contains(m.getSimpleName().toString()))
            .filter(m -> isStart(m, type))
            .flatMap(m -> builder(m.getReturnType(), m.getSimpleName().toString(), type).stream());
    Stream<Builder> nested =
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .filter(t -> t.getSimpleName().contentEquals("Builder") && TypeNames.isUsable(t))
            .filter(t -> !t.getModifiers().contains(Modifier.ABSTRACT))
            .filter(t -> hasEmptyConstructor(t, type))
            .flatMap(t -> builder(t.asType(), "", type).stream());
    return Stream.concat(started, nested).findFirst();
  }

  private boolean isStart(ExecutableElement method, TypeElement type) {
    return method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getThrownTypes().isEmpty()
        && ClassMembers.isVisible(method, type, source);
  }

  private boolean hasEmptyConstructor(TypeElement builder, TypeElement type) {
    return ElementFilter.constructorsIn(builder.getEnclosedElements()).stream()
        .anyMatch(
            c ->
                c.getParameters().isEmpty()
                    && c.getThrownTypes().isEmpty()
                    && ClassMembers.isVisible(c, type, source));
  }

  private Optional<Builder> builder(TypeMirror mirror, String start, TypeElement type) {
    if (!(source.assignability().capture(mirror) instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    ClassMembers members = new ClassMembers(declared, type, source);
    return members.methods().stream()
        .filter(m -> m.getParameters().isEmpty() && m.getThrownTypes().isEmpty())
        .filter(m -> isBuild(m, members, type))
        .max(Comparator.comparing(m -> m.getSimpleName().contentEquals("build")))
        .map(m -> new Builder(members, start, m.getSimpleName().toString()));
  }

  private boolean isBuild(ExecutableElement method, ClassMembers members, TypeElement type) {
    TypeMirror result = members.typeOf(method).getReturnType();
    boolean object = PresenceReader.isType(result, Object.class.getName());
    return !object
        && !result.getKind().isPrimitive()
        && source.assignability().isAssignable(result, type.asType());
  }

  /** What the builder sets; empty after a finding. */
  Optional<ClassParts> read(
      TypeElement type, Builder builder, ClassMembers members, ClassPropertyReader properties) {
    List<PropertyParts> found = new ArrayList<>();
    boolean sound = true;
    for (Map.Entry<String, List<ExecutableElement>> entry :
        setters(builder.members(), members).entrySet()) {
      ExecutableElement setter = best(entry.getKey(), entry.getValue(), builder, members);
      Optional<PropertyParts> property =
          properties.ofParameter(
              entry.getKey(),
              setter,
              setter.getParameters().get(0),
              takes(setter, builder),
              setter.getSimpleName().toString());
      property.ifPresent(found::add);
      sound &= property.isPresent();
    }
    if (found.isEmpty() && sound) {
      source.report().add(Message.NO_PROPERTIES, ClassMembers.placeOf(type), type.getSimpleName());
    }
    found.sort(Comparator.comparing(p -> position(p.name(), members)));
    TypeElement element = (TypeElement) builder.members().self().asElement();
    Construction construction =
        new Construction.Builder(TypeNames.of(element), builder.start(), builder.build());
    return sound && !found.isEmpty()
        ? Optional.of(new ClassParts(construction, found))
        : Optional.empty();
  }

  /**
   * The builder's methods by property: what the class has an accessor or a field for. Others are
   * helpers, such as one that adds to a list.
   */
  private static Map<String, List<ExecutableElement>> setters(
      ClassMembers builder, ClassMembers members) {
    Map<String, List<ExecutableElement>> setters = new LinkedHashMap<>();
    for (ExecutableElement method : builder.oneParameterMethods()) {
      BeanNames.ofBuilder(method.getSimpleName().toString()).stream()
          .filter(n -> members.accessor(n).isPresent() || members.field(n).isPresent())
          .findFirst()
          .ifPresent(n -> setters.computeIfAbsent(n, k -> new ArrayList<>()).add(method));
    }
    return setters;
  }

  private static ExecutableElement best(
      String name, List<ExecutableElement> setters, Builder builder, ClassMembers members) {
    Optional<Accessor> accessor = members.accessor(name);
    return setters.stream()
        .filter(s -> accessor.filter(a -> members.isAssignable(a, takes(s, builder))).isPresent())
        .findFirst()
        .orElse(setters.get(0));
  }

  private static TypeMirror takes(ExecutableElement setter, Builder builder) {
    return builder.members().typeOf(setter).getParameterTypes().get(0);
  }

  private static int position(String property, ClassMembers members) {
    return members.field(property).map(f -> members.fields().indexOf(f)).orElse(Integer.MAX_VALUE);
  }
}
