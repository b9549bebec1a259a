package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.read.Origins;
import java.util.List;

/**
 * A route of which nobody says who may call it. Where that is so for a whole class, it is one
 * mistake.
 */
final class UnprotectedRouteRule implements AppRule {
  private static final String ROUTE = "dev.narae.annotation.Route";

  @Override
  public void check(AppModel app, Origins origins, Report report) {
    for (RouteClassModel owner : app.module().routeClasses()) {
      List<RouteModel> open =
          owner.routes().stream().filter(r -> app.declaredAuth(r).isEmpty()).toList();
      if (open.size() > 1 && open.size() == owner.routes().size()) {
        report.add(Message.NO_AUTH_IN_CLASS, origins.type(owner.type()), owner.type().simple());
        continue;
      }
      for (RouteModel route : open) {
        report.add(
            Message.NO_AUTH,
            origins.route(owner.type(), route.javaName()).annotation(ROUTE),
            route.key());
      }
    }
  }
}
