package dev.narae.local.gateway;

import dev.narae.local.template.ThrottleSpec;
import java.util.function.LongSupplier;

/**
 * A token bucket: each request takes a token, and tokens come back at a steady rate (API Gateway
 * developer guide, "Throttle requests").
 */
final class TokenBucket {
  private static final double NANOS = 1_000_000_000.0;

  private final ThrottleSpec limit;
  private final LongSupplier nanoTime;
  private double tokens;
  private long filled;

  /** A full bucket. */
  TokenBucket(ThrottleSpec limit, LongSupplier nanoTime) {
    this.limit = limit;
    this.nanoTime = nanoTime;
    this.tokens = limit.burst();
    this.filled = nanoTime.getAsLong();
  }

  /** Takes a token; false if there is none. */
  synchronized boolean take() {
    long now = nanoTime.getAsLong();
    tokens = Math.min(limit.burst(), tokens + (now - filled) / NANOS * limit.rate());
    filled = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
