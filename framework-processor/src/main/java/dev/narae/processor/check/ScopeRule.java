package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.read.Origins;

/** Scopes where callers have no tokens. */
final class ScopeRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    for (OwnedRoute owned : OwnedRoute.in(app.module())) {
      RouteModel route = owned.route();
      boolean tokens = app.declaredAuth(route).filter(a -> !(a instanceof AuthModel.Jwt)).isEmpty();
      if (!route.access().anyScope().isEmpty() && !tokens) {
        report.add(Message.SCOPE_WITHOUT_JWT, origins.scopes(owned.owner(), route.javaName()));
      }
    }
  }
}
