package values.shared;

import dev.narae.annotation.ValueObject;
import jakarta.validation.constraints.Max;

/** A number of an article. */
@ValueObject
public record Sku(@Max(999) int number) {}
