package values.shared;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import java.util.Currency;

/** A currency by its code. */
public final class CurrencyCodec extends JsonCodec<Currency> {
  @Override
  public void write(JsonWriter json, Currency value) {
    json.value(value.getCurrencyCode());
  }

  @Override
  public Currency read(JsonReader json) {
    String code = json.readString();
    return code == null ? null : Currency.getInstance(code);
  }
}
