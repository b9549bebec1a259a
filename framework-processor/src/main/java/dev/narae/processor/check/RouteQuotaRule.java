package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.read.Origins;

/**
 * More routes than an HTTP API takes unless asked for: a note, as the quota can be raised.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html">Quotas
 *     of HTTP APIs</a>
 */
final class RouteQuotaRule implements AppRule {
  private static final int MOST_ROUTES = 300;

  @Override
  public void check(AppModel app, Origins origins, Report report) {
    int count = app.module().routes().size();
    if (app.api() == ApiType.HTTP && count > MOST_ROUTES) {
      report.add(Message.MANY_ROUTES, origins.app(), count);
    }
  }
}
