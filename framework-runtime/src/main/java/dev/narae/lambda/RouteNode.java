package dev.narae.lambda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in the tree of paths, one segment below its parent. */
final class RouteNode {
  private final Map<String, RouteNode> literals = new HashMap<>();
  private @Nullable RouteNode variable;
  private final Map<String, Target> targets = new HashMap<>();

  /** A route that ends here, and the names of the variables on the way. */
  record Target(int route, List<String> variables) {}

  /** Adds a route below this root; gives the one that already took the same requests. */
  @Nullable Target add(String path, String method, int route) {
    RouteNode node = this;
    List<String> variables = new ArrayList<>();
    for (String segment : RouteSearch.segments(path)) {
      if (segment.startsWith("{") && segment.endsWith("}")) {
        variables.add(segment.substring(1, segment.length() - 1));
        node = node.variableOrNew();
      } else {
        node = node.literalOrNew(segment);
      }
    }
    return node.targets.put(method, new Target(route, List.copyOf(variables)));
  }

  @Nullable RouteNode literal(String segment) {
    return literals.get(segment);
  }

  @Nullable RouteNode variable() {
    return variable;
  }

  Map<String, Target> targets() {
    return targets;
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
}
