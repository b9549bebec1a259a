package texts;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

@Public
final class DraftRoutes {
  @Inject
  DraftRoutes() {}

  @Route("POST /drafts")
  String create(Draft draft) {
    return draft.title();
  }
}
