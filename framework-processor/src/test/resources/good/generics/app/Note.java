package generics.app;

import jakarta.validation.constraints.NotBlank;

/** A note. */
record Note(@NotBlank String title, Kind kind) {
  /** What kind of note it is. */
  enum Kind {
    SHORT,
    LONG
  }
}
