package dev.narae.processor.emit.doc;

import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/**
 * The names of schemas: a type's simple name, or its qualified name when another type of the
 * document has the same simple name.
 */
final class SchemaNames {
  /** Schemas of what every service can answer. */
  static final String PROBLEM = "Problem";

  static final String VIOLATION = "Violation";
  static final String GATEWAY_MESSAGE = "GatewayMessage";
  static final String LAMBDA_ERROR = "LambdaError";

  private final Map<TypeName, String> types = new HashMap<>();
  private final Map<ValueType, String> pages = new HashMap<>();

  SchemaNames(UsedTypes used) {
    List<String> reserved = List.of(PROBLEM, VIOLATION, GATEWAY_MESSAGE, LAMBDA_ERROR);
    UniqueNames names = new UniqueNames(reserved);
    Set<String> ambiguous = ambiguous(used.all(), reserved);
    for (TypeName type : used.all()) {
      boolean isAmbiguous = ambiguous.contains(type.simple());
      types.put(type, names.claim(isAmbiguous ? type.qualified() : type.simple()));
    }
    used.pageItems().forEach(item -> pages.put(item, names.claim(pageName(item))));
  }

  private static Set<String> ambiguous(SortedSet<TypeName> types, List<String> reserved) {
    Set<String> seen = new HashSet<>(reserved);
    Set<String> ambiguous = new HashSet<>();
    types.stream().map(TypeName::simple).filter(n -> !seen.add(n)).forEach(ambiguous::add);
    return ambiguous;
  }

  /** {@code Note}, or {@code dev.example.Note}. */
  String of(TypeName type) {
    return Objects.requireNonNull(types.get(type));
  }

  /** {@code PageNote}. */
  String ofPage(ValueType item) {
    return Objects.requireNonNull(pages.get(item));
  }

  static YamlMap ref(String schema) {
    return new YamlMap().put("$ref", "#/components/schemas/" + schema);
  }

  private String pageName(ValueType item) {
    String name = item instanceof ValueType.Named named ? of(named.type()) : word(item);
    int simple = name.lastIndexOf('.') + 1;
    return name.substring(0, simple) + "Page" + name.substring(simple);
  }

  private String word(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return scalar.kind().type().simple();
    }
    if (type instanceof ValueType.Named named) {
      return named.type().simple();
    }
    if (type instanceof ValueType.ContainerOf container) {
      return word(container.usual());
    }
    if (type instanceof ValueType.ListOf list) {
      return "List" + word(list.element().type());
    }
    if (type instanceof ValueType.SetOf set) {
      return "Set" + word(set.element().type());
    }
    if (type instanceof ValueType.MapOf map) {
      return "Map" + word(map.element().type());
    }
    if (type instanceof ValueType.ArrayOf array) {
      return "Array" + word(array.element().type());
    }
    if (type instanceof ValueType.Coded coded) {
      return coded.type().simple();
    }
    if (type instanceof ValueType.Free) {
      return "Value";
    }
    return type instanceof ValueType.Bytes ? "Bytes" : "Page";
  }
}
