package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.read.Origins;
import java.util.Optional;

/** A function URL has one kind of callers for all paths. */
final class MixedUrlRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    Optional<RouteModel> signed = first(app, new AuthModel.Iam());
    Optional<RouteModel> open = first(app, new AuthModel.Public());
    if (app.api() == ApiType.URL && signed.isPresent() && open.isPresent()) {
      report.add(
          Message.URL_MIXED,
          origins.app().annotation("dev.narae.annotation.LambdaApp", "api"),
          signed.get().key(),
          open.get().key());
    }
  }

  private static Optional<RouteModel> first(AppModel app, AuthModel auth) {
    return app.module().routes().stream()
        .filter(r -> app.declaredAuth(r).equals(Optional.of(auth)))
        .findFirst();
  }
}
