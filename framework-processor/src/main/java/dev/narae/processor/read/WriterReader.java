package dev.narae.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds out whether a class can write what a route returns. */
final class WriterReader {
  private static final String WRITER = "dev.narae.http.BodyWriter";

  private final Source source;
  private final Types types;

  WriterReader(Source source) {
    this.source = source;
    this.types = source.assignability();
  }

  /** What is wrong with the class and what to do; empty if it can write what the method returns. */
  Optional<String> problem(TypeElement writer, ExecutableElement route) {
    TypeMirror value = boxed(ResultReader.value(route.getReturnType()));
    TypeElement port = source.elements().getTypeElement(WRITER);
    if (port == null
        || !types.isSubtype(types.erasure(writer.asType()), types.erasure(port.asType()))) {
      return Optional.of("let it implement BodyWriter<" + TypeText.of(value) + ">");
    }
    if (!isCreatable(writer, route)) {
      return Optional.of(
          "generated code can't create it: make it a class that is not abstract, not generic, not"
              + " private and, if it lies in another class, static; and public in another package");
    }
    if (!Injectable.hasConstructor(writer)) {
      return Optional.of("annotate its constructor with @Inject (jakarta.inject)");
    }
    ExecutableElement write = ElementFilter.methodsIn(port.getEnclosedElements()).get(0);
    ExecutableType method =
        MoreTypes.asExecutable(types.asMemberOf((DeclaredType) writer.asType(), write));
    TypeMirror written = method.getParameterTypes().get(0);
    return types.isAssignable(value, written)
        ? Optional.empty()
        : Optional.of(
            "it writes " + TypeText.of(written) + ", and this route returns " + TypeText.of(value));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive && type.getKind().isPrimitive()
        ? types.boxedClass(primitive).asType()
        : type;
  }

  private static boolean isCreatable(TypeElement type, ExecutableElement route) {
    boolean near = MoreElements.getPackage(type).equals(MoreElements.getPackage(route));
    return Injectable.isCreatable(type)
        && type.getTypeParameters().isEmpty()
        && (near || TypeNames.isPublic(type));
  }
}
