package dev.narae.json;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes as Base64 of the usual alphabet, padded and in one line (RFC 4648, section 4). */
final class BytesCodec extends JsonCodec<byte[]> {
  static final BytesCodec INSTANCE = new BytesCodec();

  private BytesCodec() {}

  @Override
  public void write(JsonWriter json, byte[] value) {
    json.value(Base64.getEncoder().encodeToString(value));
  }

  @Override
  public byte @Nullable [] read(JsonReader json) {
    String text = json.readString();
    byte[] value = text == null ? null : decode(text);
    if (text != null && value == null) {
      json.violations().add("format", "must be Base64 such as aGVsbG8=");
    }
    return value;
  }

  private static byte @Nullable [] decode(String text) {
    if (text.length() % 4 != 0) {
      return null; // The decoder would let missing padding pass.
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null; // Its words say how it works, not what to send.
    }
  }
}
