package dev.narae.processor.check;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.read.Origins;
import java.util.List;

/** A route and its class. */
record OwnedRoute(TypeName owner, RouteModel route) {

  static List<OwnedRoute> in(ModuleModel module) {
    return module.routeClasses().stream()
        .flatMap(c -> c.routes().stream().map(r -> new OwnedRoute(c.type(), r)))
        .toList();
  }

  /** {@code NoteRoutes.list}. */
  String name() {
    return owner.simple() + "." + route.javaMethod();
  }

  Origin origin(Origins origins) {
    return origins.route(owner, route.javaName()).annotation("dev.narae.annotation.Route", "value");
  }
}
