package dev.narae.processor.emit.doc;

import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

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

  private final Map<Named, String> types = new HashMap<>();
  private final Map<ValueType, String> pages = new HashMap<>();

  SchemaNames(UsedTypes used) {
    List<String> reserved = List.of(PROBLEM, VIOLATION, GATEWAY_MESSAGE, LAMBDA_ERROR);
    UniqueNames names = new UniqueNames(reserved);
    Set<String> ambiguous = ambiguous(used.all(), reserved);
    for (Named named : used.all()) {
      TypeName type = named.type();
      String name = ambiguous.contains(type.simple()) ? type.qualified() : type.simple();
      types.put(named, names.claim(name + arguments(named)));
    }
    used.pageItems().forEach(item -> pages.put(item, names.claim(pageName(item))));
  }

  private static Set<String> ambiguous(SortedSet<Named> types, List<String> reserved) {
    Set<String> seen = new HashSet<>(reserved);
    Set<String> ambiguous = new HashSet<>();
    types.stream()
        .map(Named::type)
        .distinct()
        .map(TypeName::simple)
        .filter(n -> !seen.add(n))
        .forEach(ambiguous::add);
    return ambiguous;
  }

  /** {@code Note}, or {@code dev.example.Note}. */
  String of(TypeName type) {
    return of(new Named(type));
  }

  /** {@code Note}, or {@code EnvelopeNote} of {@code Envelope<Note>}. */
  String of(Named type) {
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
    String name = item instanceof Named named ? of(named) : word(item);
    int simple = name.lastIndexOf('.') + 1;
    return name.substring(0, simple) + "Page" + name.substring(simple);
  }

  private static String arguments(Named type) {
    return type.arguments().stream().map(SchemaNames::word).collect(Collectors.joining());
  }

  private static String word(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return scalar.kind().type().simple();
    }
    if (type instanceof Named named) {
      return named.type().simple() + arguments(named);
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
