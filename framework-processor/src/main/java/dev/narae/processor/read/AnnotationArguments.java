package dev.narae.processor.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The members of an annotation as arguments of a constructor. */
final class AnnotationArguments {
  /** What a constraint has beside its bounds. */
  private static final Set<String> OTHERS = Set.of("message", "groups", "payload");

  private AnnotationArguments() {}

  /** The members of an annotation's type that are bounds, in their order. */
  static List<ExecutableElement> members(AnnotationMirror mirror) {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .filter(m -> !OTHERS.contains(m.getSimpleName().toString()))
        .toList();
  }

  /** A value as Java source that needs no imports. */
  static String source(AnnotationValue annotationValue, TypeMirror type, Elements elements) {
    Object value = annotationValue.getValue();
    if (value instanceof List<?> values) {
      TypeMirror element = ((ArrayType) type).getComponentType();
      return values.stream()
          .map(v -> source((AnnotationValue) v, element, elements))
          .collect(Collectors.joining(", ", "new " + name(element) + "[] {", "}"));
    } else if (value instanceof VariableElement constant) {
      return name(constant.asType()) + "." + constant.getSimpleName();
    } else if (value instanceof TypeMirror named) {
      return name(named) + ".class";
    }
    return elements.getConstantExpression(value);
  }

  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.toString();
  }
}
