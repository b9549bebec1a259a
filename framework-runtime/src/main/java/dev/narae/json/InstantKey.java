package dev.narae.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time as a key. */
final class InstantKey extends TextType<Instant> {
  static final TextType<Instant> INSTANCE = new InstantKey();

  private InstantKey() {
    super("format", "must be a date and time such as 2026-11-22T17:00:00Z");
  }

  @Override
  public @Nullable Instant fromText(String text) {
    return Instants.parse(text);
  }

  @Override
  public String toText(Instant value) {
    return Instants.format(value);
  }
}
