package dev.narae.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Names of generated methods, one for each method of a class: its own name, with a number where
 * overloads would share one. A number never makes the name of another method of the class.
 */
final class MethodNames {
  private final Set<String> declared = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  MethodNames(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      declared.add(method.getSimpleName().toString());
    }
  }

  /** A name for the next generated method of a method of this name. */
  String next(String javaMethod) {
    String name = javaMethod;
    for (int n = 2; given.contains(name) || (n > 2 && declared.contains(name)); n++) {
      name = javaMethod + n;
    }
    given.add(name);
    return name;
  }
}
