package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.read.Origins;

/** Parameters about the caller of a route that asks nobody who they are. */
final class CallerRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    for (OwnedRoute owned : OwnedRoute.in(app.module())) {
      RouteModel route = owned.route();
      boolean open = app.declaredAuth(route).filter(AuthModel.Public.class::isInstance).isPresent();
      for (ParamModel param : route.params()) {
        boolean asks = app.module().reads(param).stream().anyMatch(p -> tellsOfCaller(p.place()));
        if (open && asks) {
          report.add(
              Message.CALLER_OF_PUBLIC_ROUTE,
              origins.route(owned.owner(), route.javaName()).parameter(param.name()));
        }
      }
    }
  }

  private static boolean tellsOfCaller(Place place) {
    return place == Place.CALLER || place == Place.CLAIMS;
  }
}
