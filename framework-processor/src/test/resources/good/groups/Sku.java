package groups;

import com.fasterxml.jackson.annotation.JsonValue;

/** A number of the catalogue. */
public record Sku(@JsonValue int number) {
  public Sku {
    if (number == 13) {
      throw new IllegalArgumentException("13 is never given");
    }
  }
}
