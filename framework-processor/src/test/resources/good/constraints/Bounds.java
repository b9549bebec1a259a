package constraints;

import dev.narae.annotation.Check;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** A generic record with a check. */
public record Bounds<T>(T least, T greatest, @NotEmpty List<T> between) {

  @Check(message = "must differ")
  boolean differ() {
    return !least.equals(greatest);
  }
}
