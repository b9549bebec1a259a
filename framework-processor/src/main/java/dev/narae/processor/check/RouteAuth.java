package dev.narae.processor.check;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.read.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an app says of who may call: for all routes or for one.
 *
 * @param place of the annotation
 * @param route empty for what the app says
 */
record RouteAuth(AuthModel auth, Origin place, Optional<RouteModel> route) {

  /** All of them: the app's first. */
  static List<RouteAuth> in(AppModel app, Origins origins) {
    List<RouteAuth> auths = new ArrayList<>();
    app.auth()
        .ifPresent(
            a -> {
              Origin place = origins.app().annotation("dev.narae.annotation." + a.annotation());
              auths.add(new RouteAuth(a, place, Optional.empty()));
            });
    for (OwnedRoute owned : OwnedRoute.in(app.module())) {
      RouteModel route = owned.route();
      Origin place = origins.auth(owned.owner(), route.javaName());
      route.access().auth().ifPresent(a -> auths.add(new RouteAuth(a, place, Optional.of(route))));
    }
    return auths;
  }

  /** The place of a value in the annotation. */
  Origin member(String name) {
    return place.annotation(place.annotation(), name);
  }
}
