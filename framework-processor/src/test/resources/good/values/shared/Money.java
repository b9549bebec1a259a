package values.shared;

import dev.narae.annotation.JsonCodec;
import java.math.BigDecimal;

/** An amount with its currency, in JSON an array of both. */
@JsonCodec(MoneyCodec.class)
public record Money(BigDecimal amount, String currency) {
  public Money {
    if (currency.length() != 3) {
      throw new IllegalArgumentException("a currency has three letters");
    }
  }
}
