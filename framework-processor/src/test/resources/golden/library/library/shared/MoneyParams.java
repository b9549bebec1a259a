package library.shared;

import dev.narae.lambda.ParamSource;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Reads {@link Money} from parameters of its properties' names. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class MoneyParams {
  private MoneyParams() {}

  /** The record; null after a violation. */
  public static Money read(ParamSource in) {
    BigDecimal amount = in.param("amount").required().asBigDecimal();
    Money.Currency currency = in.param("currency").required().asEnum(Money.Currency.values());
    MoneyValidator.validate(in.violations(), amount);
    return in.end() ? new Money(amount, currency) : null;
  }
}
