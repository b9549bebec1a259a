package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** Two routes of the same method and path; the names of variables make no difference. */
final class DuplicateRouteRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Map<String, OwnedRoute> seen = new HashMap<>();
    for (OwnedRoute route : OwnedRoute.in(module)) {
      OwnedRoute first =
          seen.putIfAbsent(route.route().method() + " " + route.route().path().shape(), route);
      if (first != null) {
        report.add(
            Message.DUPLICATE_ROUTE, route.origin(origins), route.route().key(), first.name());
      }
    }
  }
}
