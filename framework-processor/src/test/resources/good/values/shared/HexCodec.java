package values.shared;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;

/** A number as text of base 16. */
final class HexCodec extends JsonCodec<Integer> {
  @Override
  public void write(JsonWriter json, Integer value) {
    json.value(Integer.toHexString(value));
  }

  @Override
  public Integer read(JsonReader json) {
    String text = json.readString();
    return text == null ? null : Integer.valueOf(text, 16);
  }
}
