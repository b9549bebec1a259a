package dev.narae.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID as a key. */
final class UuidKey extends TextType<UUID> {
  static final TextType<UUID> INSTANCE = new UuidKey();

  private UuidKey() {
    super("format", "must be a UUID");
  }

  @Override
  public @Nullable UUID fromText(String text) {
    return Uuids.parse(text);
  }
}
