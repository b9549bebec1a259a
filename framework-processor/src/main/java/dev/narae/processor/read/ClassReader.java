package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.Construction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads classes that are no records: what makes a value of one, and the properties that it has. In
 * this order: a constructor or static method with {@code @JsonCreator}; a builder; a constructor
 * without parameters and setters; the one constructor.
 */
final class ClassReader {
  private final Source source;
  private final LombokReader lombok;
  private final BuilderReader builders;

  ClassReader(Source source) {
    this.source = source;
    this.lombok = new LombokReader(source.report());
    this.builders = new BuilderReader(source);
  }

  /** The parts of a class; empty after a finding. */
  Optional<ClassParts> read(TypeElement type, Origin place) {
    ClassMembers members = new ClassMembers((DeclaredType) type.asType(), type, source);
    if (lombok.isMissing(type, members, place)) {
      return Optional.empty();
    }
    List<ExecutableElement> creators = creators(type);
    if (creators.size() > 1) {
      return refuse(Message.CREATOR, ClassMembers.place(creators.get(1)), type, "another one does");
    } else if (!creators.isEmpty()) {
      return made(creators.get(0), type, members);
    } else if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return refuse(Message.ABSTRACT_CLASS, place, type);
    }
    Optional<BuilderReader.Builder> builder = builders.find(type);
    return (builder.isPresent()
            ? builders.read(
                type, builder.get(), members, new ClassPropertyReader(type, members, source))
            : constructed(type, members, place))
        .filter(p -> isWhole(p, type, place));
  }

  /** Class files lack names of parameters and, on Java 17, annotations of types. */
  private boolean isWhole(ClassParts parts, TypeElement type, Origin place) {
    Optional<PropertyParts> compiled =
        parts.properties().stream()
            .filter(p -> p.places().stream().noneMatch(a -> isSource(a.element())))
            .findFirst();
    compiled.ifPresent(
        p ->
            source
                .report()
                .add(Message.COMPILED_SUPERCLASS, place, type.getSimpleName(), p.name()));
    return compiled.isEmpty();
  }

  private boolean isSource(Element member) {
    Element type = member;
    while (!(type instanceof TypeElement)) {
      type = Objects.requireNonNull(type.getEnclosingElement());
    }
    return source.contains((TypeElement) type);
  }

  private Optional<ClassParts> constructed(TypeElement type, ClassMembers members, Origin place) {
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(c -> ClassMembers.isVisible(c, type, source))
            .toList();
    Optional<ExecutableElement> empty =
        constructors.stream().filter(c -> c.getParameters().isEmpty()).findFirst();
    List<ExecutableElement> others =
        constructors.stream().filter(c -> !c.getParameters().isEmpty()).toList();
    ClassPropertyReader properties = new ClassPropertyReader(type, members, source);
    boolean isBean = !new SetterReader(members, properties, source).isEmpty();
    if (empty.isPresent() && (isBean || others.isEmpty())) {
      return made(empty.get(), type, members);
    } else if (others.size() == 1) {
      return made(others.get(0), type, members);
    }
    return constructors.isEmpty()
        ? refuse(Message.NO_CONSTRUCTOR, place, type)
        : refuse(Message.SEVERAL_CONSTRUCTORS, place, type);
  }

  /** What a constructor or static method takes, and what is set afterwards. */
  private Optional<ClassParts> made(
      ExecutableElement maker, TypeElement type, ClassMembers members) {
    Optional<String> obstacle = obstacle(maker, type);
    if (obstacle.isPresent()) {
      return refuse(Message.CREATOR, ClassMembers.place(maker), type, obstacle.get());
    }
    ClassPropertyReader properties = new ClassPropertyReader(type, members, source);
    Optional<List<PropertyParts>> taken = parameters(maker, members, properties);
    Set<String> names = new HashSet<>();
    taken.ifPresent(t -> t.forEach(p -> names.add(p.name())));
    Optional<List<PropertyParts>> set = new SetterReader(members, properties, source).read(names);
    if (taken.isEmpty() || set.isEmpty()) {
      return Optional.empty();
    }
    List<PropertyParts> all = Stream.concat(taken.get().stream(), set.get().stream()).toList();
    if (all.isEmpty()) {
      return refuse(Message.NO_PROPERTIES, ClassMembers.placeOf(type), type);
    }
    return Optional.of(new ClassParts(construction(maker), all));
  }

  private Optional<List<PropertyParts>> parameters(
      ExecutableElement maker, ClassMembers members, ClassPropertyReader properties) {
    List<? extends TypeMirror> types =
        maker.getKind() == ElementKind.METHOD
            ? maker.getParameters().stream().map(Element::asType).toList()
            : ((ExecutableType) source.assignability().asMemberOf(members.self(), maker))
                .getParameterTypes();
    List<PropertyParts> found = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < types.size(); i++) {
      VariableElement parameter = maker.getParameters().get(i);
      Optional<PropertyParts> property =
          properties.ofParameter(name(parameter, members), maker, parameter, types.get(i), "");
      property.ifPresent(found::add);
      sound &= property.isPresent();
    }
    return sound ? Optional.of(found) : Optional.empty();
  }

  /** A parameter's property: its own name, unless only the one in JSON has an accessor. */
  private static String name(VariableElement parameter, ClassMembers members) {
    String name = parameter.getSimpleName().toString();
    return Annotations.find(parameter, Jackson.PROPERTY)
        .map(p -> Annotations.string(p, "value"))
        .filter(n -> !n.isEmpty())
        .filter(n -> members.accessor(name).isEmpty() && members.accessor(n).isPresent())
        .orElse(name);
  }

  private static Construction construction(ExecutableElement maker) {
    if (maker.getKind() == ElementKind.METHOD) {
      return new Construction.Factory(maker.getSimpleName().toString());
    }
    return maker.getParameters().isEmpty()
        ? new Construction.Setters()
        : new Construction.Constructor();
  }

  private static List<ExecutableElement> creators(TypeElement type) {
    List<ExecutableElement> creators = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      boolean annotated =
          Annotations.find(member, Jackson.CREATOR)
              .filter(a -> !Annotations.string(a, "mode").equals("DISABLED"))
              .isPresent();
      if (annotated && member instanceof ExecutableElement executable) {
        creators.add(executable);
      }
    }
    return creators;
  }

  /** Why generated code can't call a constructor or static method; empty if it can. */
  private Optional<String> obstacle(ExecutableElement maker, TypeElement type) {
    boolean delegating =
        Annotations.find(maker, Jackson.CREATOR)
            .filter(a -> Annotations.string(a, "mode").equals("DELEGATING"))
            .isPresent();
    boolean method = maker.getKind() == ElementKind.METHOD;
    if (!ClassMembers.isVisible(maker, type, source)) {
      return Optional.of("it is private; make it package-private or public");
    } else if (method && !maker.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("it is not static");
    } else if (method && !source.assignability().isSubtype(maker.getReturnType(), type.asType())) {
      return Optional.of("it returns another type");
    } else if (!method && type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("the class is abstract");
    } else if (!maker.getTypeParameters().isEmpty()) {
      return Optional.of("it has type parameters");
    } else if (maker.getThrownTypes().stream().anyMatch(this::isChecked)) {
      return Optional.of("it throws a checked exception; throw an IllegalArgumentException");
    }
    return delegating
        ? Optional.of("a delegating creator takes the whole value; use mode PROPERTIES")
        : Optional.empty();
  }

  private boolean isChecked(TypeMirror thrown) {
    return Stream.of(RuntimeException.class, Error.class)
        .map(c -> Objects.requireNonNull(source.elements().getTypeElement(c.getName())).asType())
        .noneMatch(t -> source.assignability().isSubtype(thrown, t));
  }

  private Optional<ClassParts> refuse(
      Message message, Origin place, TypeElement type, Object... more) {
    Object[] blanks = Stream.concat(Stream.of(type.getSimpleName()), Stream.of(more)).toArray();
    source.report().add(message, place, blanks);
    return Optional.empty();
  }
}
