package dev.narae.processor.read;

import dev.narae.processor.model.TypeVariable;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads the type variables of generic types. */
final class VariableReader {
  private VariableReader() {}

  static List<TypeVariable> read(TypeElement type) {
    return type.getTypeParameters().stream().map(VariableReader::variable).toList();
  }

  private static TypeVariable variable(TypeParameterElement parameter) {
    String bound =
        parameter.getBounds().stream()
            .filter(b -> !PresenceReader.isType(b, "java.lang.Object"))
            .map(VariableReader::text)
            .collect(Collectors.joining(" & "));
    return new TypeVariable(parameter.getSimpleName().toString(), bound);
  }

  /** A type as Java says it, with qualified names and without annotations. */
  private static String text(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : declared.getTypeArguments().stream()
              .map(VariableReader::text)
              .collect(Collectors.joining(", ", name + "<", ">"));
    } else if (type instanceof javax.lang.model.type.TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    } else if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    } else if (type instanceof WildcardType wildcard) {
      return "?"
          + bound(" extends ", wildcard.getExtendsBound())
          + bound(" super ", wildcard.getSuperBound());
    }
    return type.toString();
  }

  private static String bound(String word, @Nullable TypeMirror bound) {
    return bound == null ? "" : word + text(bound);
  }
}
