package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads those of Jackson's annotations that mean something here, and reports the others: they are
 * on the class path, so people expect them to be read.
 */
final class JacksonReader {
  private static final String PACKAGE = "com.fasterxml.jackson.";
  private static final String VALUE = PACKAGE + "annotation.JsonValue";
  private static final String PROPERTY = PACKAGE + "annotation.JsonProperty";

  private final Source source;

  JacksonReader(Source source) {
    this.source = source;
  }

  /** Whether a component is marked as the value of its record. */
  static boolean isValue(VariableElement field) {
    return Annotations.find(field, VALUE)
        .filter(a -> Annotations.string(a, "value").equals("true"))
        .isPresent();
  }

  /** Reports what is not read on a type, or on a component. */
  void check(Element element, Origin place) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = Annotations.name(mirror);
      boolean value =
          name.equals(VALUE) && element instanceof VariableElement field && isValue(field);
      boolean constant = name.equals(PROPERTY) && element.getKind() == ElementKind.ENUM_CONSTANT;
      boolean tag = element instanceof TypeElement type && TagReader.isRead(type, name);
      if (name.startsWith(PACKAGE) && !value && !constant && !tag) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        source.report().add(Message.JACKSON_ANNOTATION, place.annotation(name), simple);
      }
    }
  }

  /** What the constants of an enum are called outside of Java, in their order. */
  List<String> wireNames(TypeElement type, Origin place) {
    List<String> names = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Origin at = place.field(field.getSimpleName().toString());
      if (field.getKind() != ElementKind.ENUM_CONSTANT) {
        checkMember(field, at);
        continue;
      }
      check(field, at);
      String name = wireName(field);
      if (names.contains(name)) {
        source.report().add(Message.ENUM_NAME, at, name);
      }
      names.add(name);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      checkMember(method, place.method(method.getSimpleName().toString(), 0));
    }
    return names;
  }

  /** A field or method of an enum: nothing of Jackson's is read there. */
  private void checkMember(Element member, Origin place) {
    Optional<? extends AnnotationMirror> found =
        member.getAnnotationMirrors().stream()
            .filter(m -> Annotations.name(m).startsWith(PACKAGE))
            .findFirst();
    if (found.isPresent()) {
      String name = Annotations.name(found.get());
      source
          .report()
          .add(
              Message.JACKSON_ANNOTATION,
              place.annotation(name),
              name.substring(name.lastIndexOf('.') + 1));
    }
  }

  private static String wireName(VariableElement constant) {
    return Annotations.find(constant, PROPERTY)
        .map(a -> Annotations.string(a, "value"))
        .filter(v -> !v.isEmpty())
        .orElse(constant.getSimpleName().toString());
  }
}
