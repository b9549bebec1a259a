package dev.narae.processor.model;

import java.util.List;

/**
 * A class with routes.
 *
 * @param routes sorted
 */
public record RouteClassModel(TypeName type, Docs docs, List<RouteModel> routes) {
  public RouteClassModel {
    routes = routes.stream().sorted().toList();
  }

  /** This class as the document shows it. */
  RouteClassModel withoutHiddenRoutes() {
    return new RouteClassModel(type, docs, routes.stream().filter(r -> !r.hidden()).toList());
  }

  /**
   * The name of the generated method that leaves room for filters around a route: {@code getCall}
   * for {@code get}, unless a route is called that.
   */
  public String callName(RouteModel route) {
    String name = route.javaName() + "Call";
    boolean taken = routes.stream().anyMatch(r -> r.javaName().equals(name));
    return taken ? name + "_" : name;
  }

  /** The generated class that binds, calls and encodes. */
  public TypeName adapterType() {
    return type.sibling("Adapter");
  }
}
