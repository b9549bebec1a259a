package dev.narae.processor.read;

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
    boolean own = source.contains(type);
    boolean usable = own ? TypeNames.isUsable(type) : TypeNames.isPublic(type);
    if (!usable || !type.getTypeParameters().isEmpty()) {
      return Optional.empty();
    }
    TypeName name = TypeNames.of(type);
    TypeName generated =
        own
            ? name.sibling("Text")
            : TypeName.of(
                source.module().packageName(), name.qualified().replace('.', '_') + "Text");
    return FACTORIES.stream()
        .filter(f -> hasFactory(type, f))
        .findFirst()
        .map(f -> new Text(name, f, generated, TypeNames.isPublic(type)));
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
