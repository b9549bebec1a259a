package tenants.app;

import jakarta.validation.constraints.NotBlank;

/** A note. */
record Note(@NotBlank String text) {}
