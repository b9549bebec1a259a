package dev.narae.local.gateway;

import dev.narae.local.template.RouteSpec;
import dev.narae.local.template.ThrottleSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The limits of a stage: a bucket for each route that has its own, and one for all others. */
final class Throttle {
  private final Map<String, TokenBucket> byRoute = new HashMap<>();
  private final @Nullable TokenBucket stage;

  Throttle(@Nullable ThrottleSpec stage, List<RouteSpec> routes, LongSupplier nanoTime) {
    this.stage = stage == null ? null : new TokenBucket(stage, nanoTime);
    for (RouteSpec route : routes) {
      if (route.throttle() != null) {
        byRoute.put(route.key(), new TokenBucket(route.throttle(), nanoTime));
      }
    }
  }

  /**
   * Counts a request.
   *
   * @throws RefusalException if it is one too many
   */
  void check(String routeKey) throws RefusalException {
    TokenBucket bucket = byRoute.getOrDefault(routeKey, stage);
    if (bucket != null && !bucket.take()) {
      throw new RefusalException(Trouble.THROTTLED);
    }
  }
}
