package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.read.Origins;
import java.util.Map;
import java.util.Set;

/** Parameters of a type of event that the service's API does not send. */
final class EventTypeRule implements AppRule {
  private static final Map<Place, Set<ApiType>> SENDERS =
      Map.of(
          Place.HTTP_API_EVENT, Set.of(ApiType.HTTP, ApiType.URL),
          Place.REST_API_EVENT, Set.of(ApiType.REST),
          Place.LOAD_BALANCER_EVENT, Set.of(ApiType.ALB));

  @Override
  public void check(AppModel app, Origins origins, Report report) {
    for (OwnedRoute owned : OwnedRoute.in(app.module())) {
      RouteModel route = owned.route();
      for (ParamModel param : route.params()) {
        Set<ApiType> senders = SENDERS.get(param.place());
        if (senders != null && !senders.contains(app.api())) {
          report.add(
              Message.EVENT_OF_ANOTHER_API,
              origins.route(owned.owner(), route.javaName()).parameter(param.name()),
              param.name(),
              app.api().title());
        }
      }
    }
  }
}
