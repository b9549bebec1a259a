package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names of tags, one for each route class, and of operations, one for each route. */
final class RouteNames {
  private static final String SUFFIX = "Routes";

  private final Map<TypeName, String> tags = new HashMap<>();
  private final Map<RouteModel, String> tagsOfRoutes = new HashMap<>();
  private final Map<RouteModel, String> operations = new HashMap<>();

  RouteNames(AppModel app) {
    UniqueNames tagNames = new UniqueNames(List.of());
    UniqueNames operationNames = new UniqueNames(List.of());
    Set<String> ambiguous = ambiguous(app.module().routeClasses());
    for (RouteClassModel routeClass : app.module().routeClasses()) {
      String simple = withoutSuffix(routeClass.type().simple());
      boolean isAmbiguous = ambiguous.contains(simple);
      String tag =
          tagNames.claim(isAmbiguous ? withoutSuffix(routeClass.type().qualified()) : simple);
      tags.put(routeClass.type(), tag);
      for (RouteModel route : routeClass.routes()) {
        String operation = tag.replace('.', '_') + "_" + route.javaName();
        tagsOfRoutes.put(route, tag);
        operations.put(route, operationNames.claim(operation));
      }
    }
  }

  /** {@code Note} for the class {@code NoteRoutes}. */
  String tag(RouteClassModel routeClass) {
    return Objects.requireNonNull(tags.get(routeClass.type()));
  }

  /** The tag of the class that has the route. */
  String tag(RouteModel route) {
    return Objects.requireNonNull(tagsOfRoutes.get(route));
  }

  /** {@code Note_create} for the method {@code NoteRoutes.create}. */
  String operation(RouteModel route) {
    return Objects.requireNonNull(operations.get(route));
  }

  private static Set<String> ambiguous(List<RouteClassModel> classes) {
    Set<String> seen = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    classes.stream()
        .map(c -> withoutSuffix(c.type().simple()))
        .filter(name -> !seen.add(name))
        .forEach(ambiguous::add);
    return ambiguous;
  }

  private static String withoutSuffix(String name) {
    boolean hasMore = name.length() > SUFFIX.length() && !name.endsWith("." + SUFFIX);
    return hasMore && name.endsWith(SUFFIX)
        ? name.substring(0, name.length() - SUFFIX.length())
        : name;
  }
}
