package shapes;

import jakarta.validation.constraints.NotBlank;

/** A thing. */
record Thing(@NotBlank String name) {}
