package groups;

import dev.narae.annotation.ValueObject;
import jakarta.validation.constraints.Size;

/** Three letters. */
@ValueObject
public record Code(@Size(max = 5) String letters) {
  public Code {
    if (!letters.equals(letters.toUpperCase(java.util.Locale.ROOT))) {
      throw new IllegalArgumentException("must be upper case");
    }
  }
}
