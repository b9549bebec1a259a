package filters.shared;

import dev.narae.annotation.Filters;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

/** Routes of a shared module, one of them with a filter of the module's. */
@Public
@Route("/shared")
final class Status {
  @Inject
  Status() {}

  @Route("GET /plain/{name}")
  String plain(String name) {
    return name;
  }

  @Route("GET /filtered/{name}")
  @Filters(Stamp.class)
  String filtered(String name) {
    return name;
  }
}
