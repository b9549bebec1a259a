package dev.narae.processor.read;

import dev.narae.annotation.JsonCodec;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Text;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads types with a public static factory of one {@code String}; records and enums are none. */
final class TextReader {
  private static final List<String> FACTORIES = List.of("parse", "of", "valueOf", "fromString");

  private final Source source;

  TextReader(Source source) {
    this.source = source;
  }

  /** The type; empty if it has no factory, or generated code could not call it. */
  Optional<ValueType> read(TypeElement type) {
    return isUsable(type)
        ? FACTORIES.stream().filter(f -> hasFactory(type, f)).findFirst().map(f -> text(type, f))
        : Optional.empty();
  }

  /** The type if it reads itself from a text and writes itself as one; else empty. */
  Optional<ValueType> readPair(TypeElement type) {
    MethodPair pair = new MethodPair(type);
    boolean custom =
        Annotations.has(type, JsonCodec.class) || pair.readsJson() || pair.writesJson();
    boolean text = !custom && pair.readsText() && pair.writesText() && isUsable(type);
    boolean callable = source.contains(type) || hasFactory(type, Text.PAIR);
    return text && callable ? Optional.of(text(type, Text.PAIR)) : Optional.empty();
  }

  private boolean isUsable(TypeElement type) {
    boolean usable = source.contains(type) ? TypeNames.isUsable(type) : TypeNames.isPublic(type);
    return usable && type.getTypeParameters().isEmpty();
  }

  private ValueType text(TypeElement type, String factory) {
    TypeName name = TypeNames.of(type);
    boolean own = source.contains(type);
    TypeName generated =
        own
            ? name.sibling("Text")
            : TypeName.of(
                source.module().packageName(), name.qualified().replace('.', '_') + "Text");
    return new Text(name, factory, generated, TypeNames.isPublic(type));
  }

  private static boolean hasFactory(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(m -> m.getSimpleName().contentEquals(name) && isFactory(m, type));
  }

  private static boolean isFactory(ExecutableElement method, TypeElement type) {
    boolean callable =
        method.getModifiers().contains(Modifier.STATIC)
            && (method.getModifiers().contains(Modifier.PUBLIC)
                || (type.getKind() == ElementKind.INTERFACE
                    && !method.getModifiers().contains(Modifier.PRIVATE)))
            && method.getTypeParameters().isEmpty()
            && method.getThrownTypes().isEmpty();
    return callable
        && method.getParameters().size() == 1
        && !method.isVarArgs()
        && PresenceReader.isType(method.getParameters().get(0).asType(), "java.lang.String")
        && PresenceReader.isType(method.getReturnType(), type.getQualifiedName().toString());
  }
}
