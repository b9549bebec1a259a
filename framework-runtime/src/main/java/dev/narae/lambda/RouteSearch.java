package dev.narae.lambda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One search of the tree of paths: literals first, then variables, going back where needed. */
final class RouteSearch {
  private final String method;
  private final List<String> segments;
  private final List<String> values = new ArrayList<>(4);
  private final Set<String> allowed = new TreeSet<>();

  RouteSearch(String method, List<String> segments) {
    this.method = method;
    this.segments = segments;
  }

  /** The parts of a path that starts with a slash; none of {@code /}. */
  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>(6);
    int from = 1;
    while (from < path.length()) {
      int end = path.indexOf('/', from);
      end = end < 0 ? path.length() : end;
      segments.add(path.substring(from, end));
      from = end + 1;
      if (from == path.length()) {
        segments.add("");
      }
    }
    return segments;
  }

  @Nullable RouteMatch find(RouteNode root) {
    return find(root, 0);
  }

  /** The methods of the path, in their alphabetical order; known after the search failed. */
  Set<String> allowed() {
    return allowed;
  }

  private @Nullable RouteMatch find(RouteNode node, int depth) {
    if (depth == segments.size()) {
      return end(node);
    }
    String segment = segments.get(depth);
    RouteNode literal = node.literal(segment);
    RouteMatch match = literal == null ? null : find(literal, depth + 1);
    RouteNode variable = node.variable();
    if (match != null || variable == null || segment.isEmpty()) {
      return match;
    }
    values.add(segment);
    match = find(variable, depth + 1);
    values.remove(values.size() - 1);
    return match;
  }

  private @Nullable RouteMatch end(RouteNode node) {
    RouteNode.Target target = node.targets().get(method);
    if (target == null) {
      allowed.addAll(node.targets().keySet());
      return null;
    }
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      parameters.put(target.variables().get(i), values.get(i));
    }
    return RouteMatch.of(target.route(), parameters);
  }
}
