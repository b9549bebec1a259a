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

  /** The generated class that binds, calls and encodes. */
  public TypeName adapterType() {
    return type.sibling("Adapter");
  }
}
