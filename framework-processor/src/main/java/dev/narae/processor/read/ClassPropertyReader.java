package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ComponentModel.Member;
import dev.narae.processor.read.ClassMembers.Accessor;
import dev.narae.processor.read.PropertyPlace.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a property together: its field, its accessor and what takes its value. */
final class ClassPropertyReader {
  private final Source source;
  private final TypeElement type;
  private final ClassMembers members;

  ClassPropertyReader(TypeElement type, ClassMembers members, Source source) {
    this.source = source;
    this.type = type;
    this.members = members;
  }

  /**
   * A property whose value the parameter of a method or constructor takes.
   *
   * @param taker of the parameter
   * @param takes the parameter's type
   * @param setter name of the method that sets it; empty if the parameter is one of several
   * @return empty after a finding
   */
  Optional<PropertyParts> ofParameter(
      String name,
      ExecutableElement taker,
      VariableElement parameter,
      TypeMirror takes,
      String setter) {
    Optional<Accessor> accessor = members.accessor(name);
    Origin place =
        setter.isEmpty() ? ClassMembers.place(taker, parameter) : ClassMembers.place(taker);
    if (accessor.isEmpty()) {
      source.report().add(Message.NO_ACCESSOR, place, name, type.getSimpleName());
      return Optional.empty();
    }
    if (!members.isAssignable(accessor.get(), takes)) {
      source
          .report()
          .add(
              Message.ACCESSOR_TYPE,
              place,
              name,
              TypeText.of(takes),
              accessor.get().code(),
              TypeText.of(accessor.get().type()));
      return Optional.empty();
    }
    List<PropertyPlace> places = new ArrayList<>(places(name, accessor.get()));
    places.add(new PropertyPlace(parameter, ClassMembers.place(taker, parameter), Side.READ));
    if (!setter.isEmpty()) {
      places.add(new PropertyPlace(taker, ClassMembers.place(taker), Side.READ));
    }
    return Optional.of(property(name, accessor.get(), places, setter, taker));
  }

  /** A field that anybody may read and set. */
  PropertyParts ofField(VariableElement field) {
    String name = field.getSimpleName().toString();
    Accessor accessor =
        new Accessor(field, name, source.assignability().asMemberOf(members.self(), field));
    return property(name, accessor, places(name, accessor), name, null);
  }

  private PropertyParts property(
      String name,
      Accessor accessor,
      List<PropertyPlace> places,
      String setter,
      @Nullable ExecutableElement taker) {
    return new PropertyParts(
        name,
        annotated(accessor.type(), places),
        new Member(accessor.code(), setter),
        places,
        doc(name, places, taker),
        hasOwnDefault(name));
  }

  /** The field comes first: it has its line with every compiler, and Lombok leaves it alone. */
  private List<PropertyPlace> places(String name, Accessor accessor) {
    List<PropertyPlace> places = new ArrayList<>();
    members
        .field(name)
        .ifPresent(f -> places.add(new PropertyPlace(f, ClassMembers.place(f), Side.BOTH)));
    if (places.stream().noneMatch(p -> p.element().equals(accessor.element()))) {
      places.add(
          new PropertyPlace(
              accessor.element(), ClassMembers.place(accessor.element()), Side.WRITTEN));
    }
    return places;
  }

  /** The type, as that of its places writes it that has annotations within. */
  private TypeMirror annotated(TypeMirror type, List<PropertyPlace> places) {
    return places.stream()
        .map(
            p ->
                p.element() instanceof ExecutableElement m
                    ? m.getReturnType()
                    : p.element().asType())
        .filter(t -> isAnnotated(t) && source.assignability().isSameType(t, type))
        .findFirst()
        .orElse(type);
  }

  private static boolean isAnnotated(TypeMirror type) {
    return !type.getAnnotationMirrors().isEmpty()
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(ClassPropertyReader::isAnnotated));
  }

  private String doc(String name, List<PropertyPlace> places, @Nullable ExecutableElement taker) {
    Stream<String> ownTexts =
        places.stream()
            .filter(p -> p.side() != Side.READ)
            .flatMap(
                p ->
                    Stream.of(
                        source.docs().docs(p.element()).description(),
                        source.docs().returned(p.element())));
    Stream<String> params =
        Stream.concat(Stream.of(type), Stream.ofNullable(taker))
            .map(e -> source.docs().params(e).getOrDefault(name, ""));
    return Stream.concat(ownTexts, params).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }

  /** Lombok keeps what {@code @Builder.Default} says in a method of this name. */
  private boolean hasOwnDefault(String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(m -> m.getSimpleName().contentEquals("$default$" + name));
  }
}
