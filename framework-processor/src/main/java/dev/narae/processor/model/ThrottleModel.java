package dev.narae.processor.model;

/**
 * A limit of requests.
 *
 * @param rate requests a second in the long run, as decimal text
 * @param burst requests at once
 */
public record ThrottleModel(String rate, int burst) {
  /** What holds for an app that says nothing. */
  public static final ThrottleModel DEFAULT = new ThrottleModel("50", 100);
}
