package dev.narae.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.narae.annotation.JsonCodec;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads {@code @JsonCodec}: the user's class that reads and writes a type or a component. */
final class CodecReader {
  private static final String BASE = "dev.narae.json.JsonCodec";

  private final Source source;
  private final Types types;

  CodecReader(Source source) {
    this.source = source;
    this.types = source.assignability();
  }

  /**
   * The type of a component that names a codec; empty for any other.
   *
   * @param type without an {@code Optional} around it
   */
  Optional<ValueType> ofComponent(Element component, TypeMirror type, Origin place)
      throws UnsupportedTypeException {
    if (!Annotations.has(component, JsonCodec.class)) {
      return Optional.empty();
    }
    if (type.getKind().isPrimitive() && PresenceReader.isOptional(component.asType())) {
      throw UnsupportedTypeException.because("with a codec of its own it is an Optional of a box");
    }
    TypeMirror boxed =
        type instanceof PrimitiveType primitive && type.getKind().isPrimitive()
            ? types.boxedClass(primitive).asType()
            : type;
    TypeName codec = read(component, boxed, place);
    return Optional.of(
        new ValueType.Coded(TypeNames.of((TypeElement) ((DeclaredType) boxed).asElement()), codec));
  }

  /**
   * The codec that an element names.
   *
   * @throws UnsupportedTypeException if it is no codec of the type, which is reported
   */
  TypeName read(Element element, TypeMirror type, Origin place) throws UnsupportedTypeException {
    AnnotationMirror mirror = Annotations.find(element, JsonCodec.class).orElseThrow();
    Optional<TypeElement> codec = Annotations.type(mirror, "value");
    if (codec.isEmpty() || codec.get().asType().getKind() == TypeKind.ERROR) {
      throw UnsupportedTypeException.unresolved();
    }
    Optional<String> problem = problem(codec.get(), type, element);
    if (problem.isPresent()) {
      Origin at = place.annotation(JsonCodec.class.getCanonicalName(), "value");
      String name = codec.get().getSimpleName().toString();
      source.report().add(Message.JSON_CODEC, at, name, TypeText.of(type), problem.get());
      throw UnsupportedTypeException.reported(TypeNames.of(codec.get()));
    }
    return TypeNames.of(codec.get());
  }

  private Optional<String> problem(TypeElement codec, TypeMirror type, Element element) {
    boolean plain = type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty();
    if (!plain) {
      return Optional.of(
          "a codec is for a class without type arguments; make it a type of its own");
    }
    TypeElement base = source.elements().getTypeElement(BASE);
    if (base == null
        || !types.isSubtype(types.erasure(codec.asType()), types.erasure(base.asType()))) {
      return Optional.of("let it extend dev.narae.json.JsonCodec<" + TypeText.of(type) + ">");
    }
    if (!isCreatable(codec, element)) {
      return Optional.of(
          "generated code can't create it: make it a class with a constructor without parameters"
              + " that is not abstract, not generic, not private and, if it lies in another class,"
              + " static; and public in another package");
    }
    TypeMirror read = read(codec, base);
    return types.isSameType(types.erasure(read), types.erasure(type))
        ? Optional.empty()
        : Optional.of("it reads " + TypeText.of(read));
  }

  private TypeMirror read(TypeElement codec, TypeElement base) {
    ExecutableElement write =
        ElementFilter.methodsIn(base.getEnclosedElements()).stream()
            .filter(m -> m.getSimpleName().contentEquals("write"))
            .findFirst()
            .orElseThrow();
    ExecutableType method =
        MoreTypes.asExecutable(types.asMemberOf((DeclaredType) codec.asType(), write));
    return method.getParameterTypes().get(1);
  }

  private static boolean isCreatable(TypeElement codec, Element element) {
    boolean near = MoreElements.getPackage(codec).equals(MoreElements.getPackage(element));
    return Injectable.isCreatable(codec)
        && codec.getTypeParameters().isEmpty()
        && (near || TypeNames.isPublic(codec))
        && ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
            .anyMatch(
                c ->
                    c.getParameters().isEmpty()
                        && (near
                            ? !c.getModifiers().contains(Modifier.PRIVATE)
                            : c.getModifiers().contains(Modifier.PUBLIC)));
  }
}
