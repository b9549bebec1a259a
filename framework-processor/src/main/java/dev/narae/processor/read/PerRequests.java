package dev.narae.processor.read;

import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.PerRequestModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Made;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code @PerRequest} methods make. The types are known before the first parameter is read, as
 * it may be one of them.
 */
final class PerRequests {
  private final Set<TypeName> types = new HashSet<>();
  private final Map<TypeName, PerRequestModel> makers = new HashMap<>();

  /** Some method makes values of the type. */
  void declare(TypeName type) {
    types.add(type);
  }

  /** A method as it was read; the latest one for a type counts. */
  void add(PerRequestModel maker) {
    types.add(maker.made());
    makers.put(maker.made(), maker);
  }

  /** The type, if a method makes values of it. */
  Optional<TypeName> made(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeName name = TypeNames.of((TypeElement) ((DeclaredType) type).asElement());
    return types.contains(name) ? Optional.of(name) : Optional.empty();
  }

  /** The path variables that are read to make a value of the type. */
  Set<String> pathVariables(TypeMirror type) {
    Set<String> variables = new HashSet<>();
    made(type).ifPresent(t -> addVariables(t, variables, new HashSet<>()));
    return variables;
  }

  private void addVariables(TypeName type, Set<String> variables, Set<TypeName> seen) {
    PerRequestModel maker = makers.get(type);
    if (maker == null || !seen.add(type)) {
      return;
    }
    for (ParamModel param : maker.params()) {
      if (param.place() == Place.PATH) {
        variables.add(param.wireName());
      } else if (param.type() instanceof Made made) {
        addVariables(made.type(), variables, seen);
      }
    }
  }
}
