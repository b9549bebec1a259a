package dev.narae.processor.read;

import dev.narae.processor.model.AccessModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.ThrottleModel;
import java.util.List;
import java.util.Optional;

/** What annotations say of who may call and how often, and where they stand. */
record Access(
    Optional<Declared<AuthModel>> auth,
    Optional<Declared<List<String>>> scopes,
    Optional<Declared<ThrottleModel>> throttle) {

  /** What holds for a route: what it says itself before what its class says. */
  Access orOf(Access routeClass) {
    boolean open = auth.filter(a -> a.value() instanceof AuthModel.Public).isPresent();
    return new Access(
        auth.or(routeClass::auth),
        // A route that opens itself to all leaves what its class asks of the others behind.
        open ? scopes : scopes.or(routeClass::scopes),
        throttle.or(routeClass::throttle));
  }

  AccessModel model() {
    return new AccessModel(
        auth.map(Declared::value),
        scopes.map(Declared::value).orElse(List.of()),
        throttle.map(Declared::value));
  }
}
