package classes.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.OptionalInt;

/** Made by a static method, one of two. */
public final class Range {
  public final int from;
  private final int to;

  private Range(int from, int to) {
    this.from = from;
    this.to = to;
  }

  @JsonCreator
  public static Range between(int from, OptionalInt to) {
    if (to.isPresent() && to.getAsInt() < from) {
      throw new IllegalArgumentException("from is at most to");
    }
    return new Range(from, to.orElse(100));
  }

  public static Range until(int to) {
    return new Range(0, to);
  }

  public OptionalInt getTo() {
    return OptionalInt.of(to);
  }
}
