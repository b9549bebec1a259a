package dev.narae.sample.notes;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

/** Whether the service runs. */
public final class HealthRoutes {
  /**
   * The answer.
   *
   * @param up always true; without an answer the service is down
   */
  public record Health(boolean up) {}

  @Inject
  HealthRoutes() {}

  /** Answers anybody if the service runs. */
  @Public
  @Route("GET /health")
  public Health health() {
    return new Health(true);
  }
}
