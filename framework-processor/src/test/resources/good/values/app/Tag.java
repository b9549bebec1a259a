package values.app;

import dev.narae.annotation.ValueObject;

/** A key of the service's own. */
@ValueObject
record Tag(char letter) {}
