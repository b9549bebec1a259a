package filters.app;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

/** A route with the filters of the app alone. */
@Public
final class Plain {
  @Inject
  Plain() {}

  @Route("GET /plain/{name}")
  String plain(String name, int number) {
    return name + number;
  }
}
