package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.PropertyModel;
import dev.narae.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads those of Jackson's annotations that mean something here, and warns of the others: they are
 * on the class path, so people expect them to be read.
 */
final class JacksonReader {
  private final Source source;
  private final JsonTypeReader types;
  private final JsonPropertyReader properties;
  private final RecordPlaces records;

  JacksonReader(Source source) {
    this.source = source;
    this.types = new JsonTypeReader(source.report());
    this.properties = new JsonPropertyReader(source.report());
    this.records = new RecordPlaces(source);
  }

  /**
   * Whether the annotations of a component, or of its accessor, mark it as the value of its record.
   */
  static boolean isValue(Element part) {
    return Annotations.find(part, Jackson.VALUE)
        .filter(a -> Annotations.string(a, "value").equals("true"))
        .isPresent();
  }

  /** What the annotations of a type say of all of its properties. */
  JsonTypeRules rules(TypeElement type, Origin place) {
    Set<String> read = new HashSet<>(Jackson.OF_TYPES);
    type.getAnnotationMirrors().stream()
        .map(Annotations::name)
        .filter(a -> TagReader.isRead(type, a))
        .forEach(read::add);
    warn(type, place, read);
    return types.read(type, place);
  }

  /** Where the annotations of a record's component stand. */
  List<PropertyPlace> places(TypeElement type, VariableElement field, Origin typePlace) {
    return records.of(type, field, typePlace);
  }

  /**
   * What a component is in JSON.
   *
   * @param component its name in Java
   * @param places where its annotations stand, the most important one first
   */
  PropertyModel property(
      String component,
      List<PropertyPlace> places,
      Presence presence,
      ValueType type,
      JsonTypeRules rules) {
    Set<String> warned = new HashSet<>();
    for (PropertyPlace place : places) {
      warned.addAll(warn(place.element(), place.origin(), Jackson.OF_COMPONENTS, warned));
    }
    return properties.read(component, places, presence, type, rules);
  }

  /** The components with the places of their properties in what is written. */
  List<ComponentModel> ordered(List<ComponentModel> components, JsonTypeRules rules) {
    return PropertyOrder.of(components, rules);
  }

  /**
   * Warns of what stands on members that are no part of a component.
   *
   * @param known annotations that are read there
   */
  void checkOthers(
      TypeElement type, Origin typePlace, List<PropertyPlace> read, Set<String> known) {
    List<Element> parts = read.stream().map(PropertyPlace::element).toList();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean isWritten = source.isWritten(method);
      if (isWritten && !parts.contains(method)) {
        warn(method, RecordPlaces.place(method, typePlace), known);
      }
    }
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (source.isWritten(constructor)) {
        boolean canonical = records.canonical(type).filter(constructor::equals).isPresent();
        warn(
            constructor,
            RecordPlaces.place(constructor, typePlace),
            canonical ? Set.of(Jackson.CREATOR) : known);
      }
    }
  }

  /** What the constants of an enum are called outside of Java, in their order. */
  List<String> wireNames(TypeElement type, Origin place) {
    List<String> names = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Origin at = place.field(field.getSimpleName().toString());
      boolean constant = field.getKind() == ElementKind.ENUM_CONSTANT;
      if (!constant && isValue(field)) {
        source.report().add(Message.ENUM_VALUE, at.annotation(Jackson.VALUE));
      }
      warn(field, at, Set.of(constant ? Jackson.PROPERTY : Jackson.VALUE));
      if (constant) {
        String name = wireName(field);
        if (names.contains(name)) {
          source.report().add(Message.ENUM_NAME, at, name);
        }
        names.add(name);
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Origin at = RecordPlaces.place(method, place);
      if (Annotations.find(method, Jackson.VALUE).isPresent()) {
        source.report().add(Message.ENUM_VALUE, at.annotation(Jackson.VALUE));
      }
      warn(method, at, Set.of(Jackson.VALUE));
    }
    return names;
  }

  private static String wireName(VariableElement constant) {
    return Annotations.find(constant, Jackson.PROPERTY)
        .map(a -> Annotations.string(a, "value"))
        .filter(v -> !v.isEmpty())
        .orElse(constant.getSimpleName().toString());
  }

  private void warn(Element element, Origin place, Set<String> read) {
    warn(element, place, read, Set.of());
  }

  /** Warns of the annotations of an element that are not read; gives all that it warned of. */
  private Set<String> warn(Element element, Origin place, Set<String> read, Set<String> warned) {
    Set<String> found = new HashSet<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = Annotations.name(mirror);
      boolean bundle =
          Annotations.find(mirror.getAnnotationType().asElement(), Jackson.BUNDLE).isPresent();
      boolean said = Jackson.isOfJackson(name) || bundle;
      if (said && !read.contains(name) && !warned.contains(name)) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        source
            .report()
            .add(
                Message.JACKSON_ANNOTATION,
                place.annotation(name),
                simple,
                bundle ? Jackson.INSTEAD_OF_BUNDLES : Jackson.instead(simple));
        found.add(name);
      }
    }
    return found;
  }
}
