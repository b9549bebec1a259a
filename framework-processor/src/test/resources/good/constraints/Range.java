package constraints;

import dev.narae.annotation.Check;
import dev.narae.annotation.Default;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Components that must fit together. */
public record Range(@Min(0) int from, int to, @Default("a") String name) {

  @Check(value = "to", message = "must not be before from")
  boolean ordered() {
    return from <= to;
  }

  @Check
  @Nullable String named() {
    return name.length() > to ? "the name " + name + " is longer than " + to : null;
  }

  @Check
  public boolean even() {
    return (to - from) % 2 == 0;
  }
}
