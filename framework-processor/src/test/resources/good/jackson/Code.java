package jackson;

import com.fasterxml.jackson.annotation.JsonValue;

/** One text. */
public record Code(@JsonValue String text) {}
