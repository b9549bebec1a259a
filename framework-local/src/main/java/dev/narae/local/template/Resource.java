package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.List;
import java.util.Map;

/**
 * One resource of a template.
 *
 * @param id the logical id
 * @param type such as {@code AWS::DynamoDB::Table}
 * @param properties the properties, unresolved
 */
record Resource(String id, String type, Map<String, Object> properties) {
  /** All resources of a template. */
  static List<Resource> all(Map<String, Object> template) {
    return Tree.map(template.get("Resources"), "Resources").entrySet().stream()
        .map(
            entry -> {
              Map<String, Object> body = Tree.map(entry.getValue(), entry.getKey());
              return new Resource(
                  entry.getKey(),
                  Tree.text(body.get("Type"), entry.getKey() + ".Type"),
                  Tree.map(body.get("Properties"), entry.getKey() + ".Properties"));
            })
        .toList();
  }

  /** Those of one type. */
  static List<Resource> ofType(List<Resource> resources, String type) {
    return resources.stream().filter(resource -> resource.type().equals(type)).toList();
  }

  /** The text of a property that must be there. */
  String text(String property, Resolver resolver) {
    Object value = properties.get(property);
    if (value == null) {
      throw new LocalException("In the template, " + id + " has no " + property + ".");
    }
    return resolver.text(value, id + "." + property);
  }

  /** The text of a property, or what to take without it. */
  String text(String property, Resolver resolver, String absent) {
    return properties.containsKey(property) ? text(property, resolver) : absent;
  }

  /** The number of a property, or what to take without it. */
  int integer(String property, Resolver resolver, int absent) {
    Object value = properties.get(property);
    return value == null ? absent : Tree.integer(resolver.resolve(value), id + "." + property);
  }
}
