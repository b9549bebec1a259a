package dev.narae.http;

import java.time.Duration;

/**
 * How long an answer may be kept and by whom, as the header {@code Cache-Control} says it (RFC
 * 9111, section 5.2.2). Without one, answers are not kept at all. Immutable.
 */
public final class CacheControl {
  private final String directives;

  private CacheControl(String directives) {
    this.directives = directives;
  }

  /** Nobody keeps it; what every answer has that says nothing else. */
  public static CacheControl noStore() {
    return new CacheControl("no-store");
  }

  /**
   * The client keeps it, and asks each time whether it still holds: with an {@code ETag} or {@code
   * Last-Modified} that costs a 304 instead of a body.
   */
  public static CacheControl revalidate() {
    return new CacheControl("private, no-cache");
  }

  /**
   * The client keeps it for so long, in whole seconds; caches that it shares with others don't.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public static CacheControl maxAge(Duration age) {
    return new CacheControl("private, max-age=" + seconds(age));
  }

  /**
   * Anybody keeps it for so long, in whole seconds, and gives it to others: it must be the same for
   * every caller.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public static CacheControl sharedMaxAge(Duration age) {
    return new CacheControl("public, max-age=" + seconds(age));
  }

  /** It never changes, so that even a reload does not ask again (RFC 8246). */
  public CacheControl immutable() {
    return new CacheControl(directives + ", immutable");
  }

  /**
   * For so long after its time it may still be used, while a new one is fetched (RFC 5861).
   *
   * @throws IllegalArgumentException if it is negative
   */
  public CacheControl staleWhileRevalidate(Duration age) {
    return new CacheControl(directives + ", stale-while-revalidate=" + seconds(age));
  }

  /** The value of the header. */
  @Override
  public String toString() {
    return directives;
  }

  private static long seconds(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException("An answer can't be kept for " + age + ".");
    }
    return age.toSeconds();
  }
}
