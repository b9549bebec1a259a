package values.shared;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import java.math.BigDecimal;

final class MoneyCodec extends JsonCodec<Money> {
  @Override
  public void write(JsonWriter json, Money value) {
    json.beginArray();
    json.value(value.amount());
    json.value(value.currency());
    json.endArray();
  }

  @Override
  public Money read(JsonReader json) {
    if (!json.beginArray()) {
      return null;
    }
    json.nextElement();
    BigDecimal amount = json.readBigDecimal();
    if (amount != null && amount.signum() < 0) {
      throw new IllegalArgumentException("must not be negative");
    }
    json.nextElement();
    String currency = json.readString();
    json.nextElement();
    return json.endArray() ? new Money(amount, currency) : null;
  }
}
