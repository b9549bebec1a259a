package dev.narae.sample.notes;

import dev.narae.annotation.ValueObject;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** Identifies a note among those of its owner; later notes have greater ids. */
@ValueObject
public record NoteId(@Size(min = 1, max = 60) String value) {
  private static final int MILLIS_DIGITS = 13;

  /** A new id for a note written at this time. */
  static NoteId at(Instant time) {
    String millis = Long.toString(time.toEpochMilli());
    String padded = "0".repeat(MILLIS_DIGITS - millis.length()) + millis;
    return new NoteId(padded + "-" + UUID.randomUUID());
  }
}
