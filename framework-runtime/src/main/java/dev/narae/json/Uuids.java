package dev.narae.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs from text, read strictly: {@link UUID#fromString} alone takes {@code 1-1-1-1-1}. */
public final class Uuids {
  private static final int LENGTH = 36;

  private Uuids() {}

  /** The UUID, or null if the text is not of the form of RFC 9562, section 4. */
  public static @Nullable UUID parse(String text) {
    if (text.length() != LENGTH) {
      return null;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? c != '-' : !isHex(c)) {
        return null;
      }
    }
    return UUID.fromString(text);
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
