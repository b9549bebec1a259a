package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.read.Origins;

/** The gateway responses of a REST API have fixed headers, so that they can name one origin. */
final class RestOriginRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    int count = app.cors().map(CorsModel::origins).map(o -> o.size()).orElse(0);
    if (app.api() == ApiType.REST && count > 1) {
      report.add(
          Message.CORS_ORIGIN,
          origins.app().annotation("dev.narae.annotation.Cors", "origins"),
          app.cors().orElseThrow().origins().get(1),
          "the errors that a REST API makes itself can name one origin; keep one, or use api ="
              + " HTTP");
    }
  }
}
