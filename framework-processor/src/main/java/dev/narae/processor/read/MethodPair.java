package dev.narae.processor.read;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods by which a type reads and writes itself: {@code fromJson} and {@code toJson}. */
final class MethodPair {
  private static final String TEXT = "java.lang.String";

  private final TypeElement type;

  MethodPair(TypeElement type) {
    this.type = type;
  }

  /** {@code static T fromJson(String)}. */
  boolean readsText() {
    return has(TEXT);
  }

  /** {@code String toJson()}. */
  boolean writesText() {
    return instanceMethods()
        .anyMatch(m -> m.getParameters().isEmpty() && isType(m.getReturnType(), TEXT));
  }

  /** {@code static T fromJson(JsonReader)}. */
  boolean readsJson() {
    return has("dev.narae.json.JsonReader");
  }

  /** {@code void toJson(JsonWriter)}. */
  boolean writesJson() {
    return instanceMethods()
        .anyMatch(
            m ->
                m.getReturnType().getKind() == TypeKind.VOID
                    && takes(m, "dev.narae.json.JsonWriter"));
  }

  private boolean has(String parameter) {
    return named("fromJson")
        .anyMatch(
            m ->
                m.getModifiers().contains(Modifier.STATIC)
                    && takes(m, parameter)
                    && isType(m.getReturnType(), type.getQualifiedName().toString()));
  }

  private Stream<ExecutableElement> instanceMethods() {
    return named("toJson").filter(m -> !m.getModifiers().contains(Modifier.STATIC));
  }

  private Stream<ExecutableElement> named(String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals(name) && isCallable(m));
  }

  private static boolean isCallable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return !modifiers.contains(Modifier.PRIVATE)
        && method.getTypeParameters().isEmpty()
        && method.getThrownTypes().isEmpty();
  }

  private static boolean takes(ExecutableElement method, String parameter) {
    return method.getParameters().size() == 1
        && !method.isVarArgs()
        && isType(method.getParameters().get(0).asType(), parameter);
  }

  private static boolean isType(TypeMirror type, String name) {
    return PresenceReader.isType(type, name);
  }
}
