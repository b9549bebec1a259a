package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.PathTemplate.Segment;
import dev.narae.processor.read.Origins;
import java.util.List;

/**
 * Two routes that match a common path, each with a literal where the other has a variable: {@code
 * /a/{x}} and {@code /{y}/b}; the rest of the path is less than a variable. Neither is more
 * specific, so which one answers would be an accident.
 */
final class AmbiguousRouteRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    List<OwnedRoute> routes = OwnedRoute.in(module);
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        OwnedRoute first = routes.get(i);
        OwnedRoute second = routes.get(j);
        if (first.route().method() == second.route().method()
            && areAmbiguous(first.route().path().segments(), second.route().path().segments())) {
          report.add(
              Message.AMBIGUOUS_ROUTE,
              second.origin(origins),
              second.route().key(),
              first.route().key(),
              first.name());
        }
      }
    }
  }

  private static boolean areAmbiguous(List<Segment> first, List<Segment> second) {
    boolean firstIsNarrower = false;
    boolean secondIsNarrower = false;
    for (int i = 0; i < first.size() && i < second.size(); i++) {
      Segment a = first.get(i);
      Segment b = second.get(i);
      if (!a.variable() && !b.variable() && !a.text().equals(b.text())) {
        return false;
      }
      int order = a.kind().compareTo(b.kind());
      firstIsNarrower |= order < 0;
      secondIsNarrower |= order > 0;
      if (a.rest() || b.rest()) { // It takes whatever the other one still has.
        return firstIsNarrower && secondIsNarrower;
      }
    }
    return first.size() == second.size() && firstIsNarrower && secondIsNarrower;
  }
}
