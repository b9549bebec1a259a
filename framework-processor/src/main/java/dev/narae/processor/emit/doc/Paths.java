package dev.narae.processor.emit.doc;

import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The operations of a service by path. Paths that differ in the names of their variables only are
 * one path to OpenAPI; it gets the names of the first. So are <code>{id}</code> and the rest of the
 * path, <code>{path+}</code>: of two such routes of one method it has the first only, and a word
 * about the other.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0.html#paths-object">Paths Object</a>
 */
final class Paths {
  private final Operations operations;
  private final SortedMap<String, SortedMap<HttpMethod, YamlMap>> paths = new TreeMap<>();
  private final SortedMap<String, List<String>> leftOut = new TreeMap<>();

  Paths(Operations operations) {
    this.operations = operations;
  }

  YamlMap node(ModuleModel module) {
    List<RouteModel> routes = new ArrayList<>(module.routes());
    // What takes the rest of a path stands back: where both match, the other one answers.
    routes.sort(Comparator.comparing(route -> takesRest(route.path())));
    Map<String, PathTemplate> templates = new HashMap<>();
    for (RouteModel route : routes) {
      add(route, templates.computeIfAbsent(shape(route.path()), shape -> route.path()));
    }
    YamlMap node = new YamlMap();
    paths.forEach((path, byMethod) -> node.put(path, item(path, byMethod)));
    return node;
  }

  private void add(RouteModel route, PathTemplate template) {
    String path = text(template);
    SortedMap<HttpMethod, YamlMap> byMethod = paths.computeIfAbsent(path, text -> new TreeMap<>());
    if (byMethod.containsKey(route.method())) {
      leftOut.computeIfAbsent(path, text -> new ArrayList<>()).add(route.key());
    } else {
      byMethod.put(route.method(), operations.node(route, renamed(route.path(), template)));
    }
  }

  private YamlMap item(String path, SortedMap<HttpMethod, YamlMap> byMethod) {
    YamlMap item = new YamlMap();
    List<String> keys = leftOut.getOrDefault(path, List.of());
    if (!keys.isEmpty()) {
      item.put(
          "description",
          "Paths with more segments are answered too, by `"
              + String.join("`, `", keys)
              + "`; OpenAPI can't tell the two apart.");
    }
    byMethod.forEach((method, node) -> item.put(method.name().toLowerCase(Locale.ROOT), node));
    return item;
  }

  private static boolean takesRest(PathTemplate path) {
    return path.segments().stream().anyMatch(PathTemplate.Segment::rest);
  }

  /** The path as OpenAPI writes it, which knows variables of one segment only. */
  private static String text(PathTemplate path) {
    return path.toString().replace("+}", "}");
  }

  /** Equal for paths that are one to OpenAPI. */
  private static String shape(PathTemplate path) {
    return path.shape().replace("{+}", "{}");
  }

  /** What the variables of one path are called in another of the same shape. */
  private static Map<String, String> renamed(PathTemplate from, PathTemplate to) {
    List<String> old = from.variables();
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      names.put(old.get(i), to.variables().get(i));
    }
    return names;
  }
}
