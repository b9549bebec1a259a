package library.shared;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** JSON codec of {@link Money}. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class MoneyJson extends JsonCodec<Money> {
  public static final MoneyJson CODEC = new MoneyJson();
  private static final JsonName AMOUNT = JsonName.of("amount");
  private static final JsonName CURRENCY = JsonName.of("currency");
  private static final JsonNames NAMES = JsonNames.of(AMOUNT, CURRENCY);
  private static final JsonCodec<Money.Currency> CURRENCY_CODEC =
      JsonCodecs.enumeration(Money.Currency.values());

  private MoneyJson() {}

  @Override
  public void write(JsonWriter json, Money value) {
    json.beginObject();
    json.field(AMOUNT, value.amount());
    json.field(CURRENCY, CURRENCY_CODEC, value.currency());
    json.endObject();
  }

  @Override
  public Money read(JsonReader json) {
    BigDecimal amount = null;
    Money.Currency currency = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> amount = json.readBigDecimal();
        case 1 -> currency = json.read(CURRENCY_CODEC);
        default -> json.skip();
      }
    }
    json.require(AMOUNT, amount);
    json.require(CURRENCY, currency);
    MoneyValidator.validate(json.violations(), amount);
    return json.endObject() ? new Money(amount, currency) : null;
  }
}
