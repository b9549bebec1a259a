package library.shared;

import dev.narae.annotation.ValueObject;
import jakarta.validation.constraints.Size;

/** Identifies an edition. */
@ValueObject
public record Isbn(@Size(min = 10, max = 13) String digits) {}
