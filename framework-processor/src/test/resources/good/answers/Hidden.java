package answers;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

/** Nobody is told of it. */
@Public
@dev.narae.annotation.Hidden
class Hidden {
  @Inject
  Hidden() {}

  @Route("GET /hidden")
  Secret secret() {
    return new Secret("s");
  }
}
