package values.shared;

import dev.narae.annotation.ValueObject;
import jakarta.validation.constraints.Size;

/** A short text. */
@ValueObject
public record Code(@Size(max = 3) String text) {
  public Code {
    if (text.equals("bad")) {
      throw new IllegalArgumentException("no code");
    }
  }
}
