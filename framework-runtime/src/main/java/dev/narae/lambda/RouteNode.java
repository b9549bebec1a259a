package dev.narae.lambda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in the tree of paths, one segment below its parent, or the rest of the path below it. */
final class RouteNode {
  private final Map<String, RouteNode> literals = new HashMap<>();
  private final Map<String, Target> targets = new HashMap<>();
  private @Nullable RouteNode variable;
  private @Nullable RouteNode rest;

  /**
   * A route that ends here.
   *
   * @param match without the texts at its variables
   * @param variables the names of the variables on the way
   */
  record Target(RouteMatch match, List<String> variables) {
    RouteMatch match(String[] values) {
      return RouteMatch.of(match.route(), parameters(variables, values));
    }
  }

  /** Few variables are the rule, and for them the JDK has maps that are small and soon made. */
  private static Map<String, String> parameters(List<String> names, String[] values) {
    return switch (values.length) {
      case 1 -> Map.of(names.get(0), values[0]);
      case 2 -> Map.of(names.get(0), values[0], names.get(1), values[1]);
      case 3 -> Map.of(names.get(0), values[0], names.get(1), values[1], names.get(2), values[2]);
      default -> {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
          parameters.put(names.get(i), values[i]);
        }
        yield Map.copyOf(parameters);
      }
    };
  }

  /**
   * The node at the end of a route's path, made if there is none.
   *
   * @param variables where the names of the path's variables are added
   * @throws IllegalArgumentException if something follows the rest of the path, or two variables
   *     have one name
   */
  RouteNode at(String path, List<String> variables) {
    RouteNode node = this;
    int from = path.length() == 1 ? 2 : 1;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      node = node.below(path.substring(from, end), slash < 0, variables);
      from = end + 1;
    }
    return node;
  }

  private RouteNode below(String segment, boolean last, List<String> variables) {
    if (!segment.startsWith("{") || !segment.endsWith("}")) {
      return literalOrNew(segment);
    }
    boolean many = segment.endsWith("+}");
    String name = segment.substring(1, segment.length() - (many ? 2 : 1));
    if (many && !last) {
      throw new IllegalArgumentException("Nothing can follow \"" + segment + "\".");
    }
    if (variables.contains(name)) {
      throw new IllegalArgumentException("Two variables of a path are named \"" + name + "\".");
    }
    variables.add(name);
    return many ? restOrNew() : variableOrNew();
  }

  /** Adds a route that ends here; says whether another one already took the same requests. */
  boolean add(String method, int route, List<String> variables) {
    Target target = new Target(RouteMatch.of(route, Map.of()), List.copyOf(variables));
    return targets.put(method, target) != null;
  }

  @Nullable RouteNode literal(String segment) {
    return literals.get(segment);
  }

  @Nullable RouteNode variable() {
    return variable;
  }

  @Nullable RouteNode rest() {
    return rest;
  }

  @Nullable Target target(String method) {
    return targets.get(method);
  }

  Set<String> methods() {
    return targets.keySet();
  }

  private RouteNode literalOrNew(String segment) {
    RouteNode node = literals.get(segment);
    if (node == null) {
      node = new RouteNode();
      literals.put(segment, node);
    }
    return node;
  }

  private RouteNode variableOrNew() {
    RouteNode node = variable;
    if (node == null) {
      node = new RouteNode();
      variable = node;
    }
    return node;
  }

  private RouteNode restOrNew() {
    RouteNode node = rest;
    if (node == null) {
      node = new RouteNode();
      rest = node;
    }
    return node;
  }
}
