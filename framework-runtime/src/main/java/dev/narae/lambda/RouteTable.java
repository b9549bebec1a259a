package dev.narae.lambda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The routes of a service, each with its index in the order given.
 *
 * <p>At every segment of a path, from left to right, a literal wins over a variable, and a variable
 * over the rest of the path. If that leads to no route of the method, the next one is tried. A
 * variable takes one segment, never an empty one. {@code {name+}}, as API Gateway spells it, takes
 * one or more segments up to the end, with the slashes between them; the first of them is never
 * empty. Nothing is resolved in it: {@code ..} is ordinary text.
 *
 * <p>One slash at the end of a path is ignored: {@code /notes/} is {@code /notes}. Immutable.
 */
public final class RouteTable {
  private final Map<String, Integer> byKey = new HashMap<>();

  /** The ends of the paths without variables, so that they are found in one step. */
  private final Map<String, RouteNode> literals = new HashMap<>();

  private final RouteNode root = new RouteNode();

  private RouteTable() {}

  /**
   * A table of routes as the gateway writes its keys: {@code "GET /notes/{id}"}.
   *
   * @throws IllegalArgumentException if a key is malformed or two of them take the same requests
   */
  public static RouteTable of(String... keys) {
    RouteTable table = new RouteTable();
    for (int i = 0; i < keys.length; i++) {
      table.add(keys[i], i);
    }
    return table;
  }

  /** The index of the route of exactly that key, or -1. */
  public int indexOf(String key) {
    Integer index = byKey.get(key);
    return index == null ? -1 : index;
  }

  /**
   * The route for a request. How long that takes depends on the path and not on the number of
   * routes. Nothing is allocated for the path of a route without variables.
   *
   * @param path decoded, without the stage's prefix
   */
  public RouteMatch match(String method, String path) {
    String normal = normal(path);
    RouteNode node = literals.get(normal);
    RouteNode.Target target = node == null ? null : node.target(method);
    return target == null ? search(method, normal) : target.match();
  }

  private RouteMatch search(String method, String path) {
    if (path.charAt(0) != '/') {
      return RouteMatch.UNKNOWN;
    }
    RouteSearch search = new RouteSearch(method, path);
    RouteMatch found = search.find(root);
    if (found != null) {
      return found;
    }
    Set<String> allowed = search.allowed();
    return allowed.isEmpty() ? RouteMatch.UNKNOWN : RouteMatch.notAllowed(allowed);
  }

  private void add(String key, int index) {
    int space = key.indexOf(' ');
    if (space < 1 || space + 1 == key.length() || key.charAt(space + 1) != '/') {
      throw new IllegalArgumentException("A route is a method and a path, not \"" + key + "\".");
    }
    String method = key.substring(0, space);
    String path = normal(key.substring(space + 1));
    List<String> variables = new ArrayList<>();
    RouteNode node = root.at(path, variables);
    if (node.add(method, index, variables) || byKey.put(key, index) != null) {
      throw new IllegalArgumentException("Two routes take the same requests: \"" + key + "\".");
    }
    if (variables.isEmpty()) {
      literals.put(path, node);
    }
  }

  /** Without one slash at the end; several of them are an empty segment, which no route has. */
  private static String normal(String path) {
    if (path.isEmpty()) {
      return "/";
    }
    int last = path.length() - 1;
    boolean one = last > 0 && path.charAt(last) == '/' && path.charAt(last - 1) != '/';
    return one ? path.substring(0, last) : path;
  }
}
