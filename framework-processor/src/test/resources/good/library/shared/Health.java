package library.shared;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.Map;

/** Whether the service is up. */
public final class Health {
  @Inject
  Health() {}

  /** Answers if the service runs. */
  @Public
  @Route("GET /health")
  public Map<String, Boolean> health() {
    return Map.of("up", true);
  }
}
