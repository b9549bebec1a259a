package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.read.Origins;

/** Limits of routes where nobody counts requests. */
final class ThrottleRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    for (OwnedRoute owned : OwnedRoute.in(app.module())) {
      RouteModel route = owned.route();
      if (route.access().throttle().isPresent() && !app.api().isGateway()) {
        report.add(
            Message.THROTTLE_BEHIND_API,
            origins.throttle(owned.owner(), route.javaName()),
            app.api().title());
      }
    }
  }
}
