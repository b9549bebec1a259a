package unions;

import jakarta.validation.constraints.Size;

/** With a card. */
public record Card(@Size(min = 4, max = 4) String digits) implements Payment {}
