package dev.narae.processor.emit.doc;

import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.RouteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The operations of a service by path. Paths that differ in the names of their variables only are
 * one path to OpenAPI; it gets the names of the first.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0.html#paths-object">Paths Object</a>
 */
final class Paths {
  private final Operations operations;
  private final SortedMap<String, SortedMap<HttpMethod, YamlMap>> paths = new TreeMap<>();

  Paths(Operations operations) {
    this.operations = operations;
  }

  YamlMap node(ModuleModel module) {
    Map<String, PathTemplate> templates = new HashMap<>();
    for (RouteModel route : module.routes()) {
      add(route, templates.computeIfAbsent(route.path().shape(), shape -> route.path()));
    }
    YamlMap node = new YamlMap();
    paths.forEach((path, byMethod) -> node.put(path, item(byMethod)));
    return node;
  }

  private void add(RouteModel route, PathTemplate template) {
    paths
        .computeIfAbsent(template.toString(), path -> new TreeMap<>())
        .put(route.method(), operations.node(route, renamed(route.path(), template)));
  }

  private static YamlMap item(SortedMap<HttpMethod, YamlMap> byMethod) {
    YamlMap item = new YamlMap();
    byMethod.forEach((method, node) -> item.put(method.name().toLowerCase(Locale.ROOT), node));
    return item;
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
