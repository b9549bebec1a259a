package dev.narae.lambda;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One search of the tree of paths: literals first, then variables, then the rest of the path, going
 * back where needed. It visits no node twice.
 */
final class RouteSearch {
  private final String method;
  private final String path;
  private String[] values = {};
  private @Nullable Set<String> allowed;

  /** A search for a path that starts with a slash. */
  RouteSearch(String method, String path) {
    this.method = method;
    this.path = path;
  }

  @Nullable RouteMatch find(RouteNode root) {
    RouteNode.Target target = path.length() == 1 ? end(root, 0) : find(root, 1, 0);
    return target == null ? null : target.match(values);
  }

  /** The methods of the path, in their alphabetical order; known after the search failed. */
  Set<String> allowed() {
    return allowed == null ? Set.of() : allowed;
  }

  /**
   * Searches below a node.
   *
   * @param from where the next segment begins; after the end of the path if there is none
   * @param taken how many variables lie on the way to the node
   */
  private RouteNode.@Nullable Target find(RouteNode node, int from, int taken) {
    if (from > path.length()) {
      return end(node, taken);
    }
    int slash = path.indexOf('/', from);
    String segment = path.substring(from, slash < 0 ? path.length() : slash);
    int next = from + segment.length() + 1;
    RouteNode literal = node.literal(segment);
    RouteNode.Target target = literal == null ? null : find(literal, next, taken);
    if (target != null || segment.isEmpty()) {
      return target;
    }
    RouteNode variable = node.variable();
    target = variable == null ? null : find(variable, next, taken + 1);
    if (target != null) {
      values[taken] = segment;
      return target;
    }
    RouteNode rest = node.rest();
    target = rest == null ? null : end(rest, taken + 1);
    if (target != null) {
      values[taken] = path.substring(from);
    }
    return target;
  }

  /** The values are filled in on the way back, when the route and so their number is known. */
  private RouteNode.@Nullable Target end(RouteNode node, int taken) {
    RouteNode.Target target = node.target(method);
    if (target != null) {
      values = new String[taken];
    } else if (!node.methods().isEmpty()) {
      if (allowed == null) {
        allowed = new TreeSet<>();
      }
      allowed.addAll(node.methods());
    }
    return target;
  }
}
