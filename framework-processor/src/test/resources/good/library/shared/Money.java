package library.shared;

import dev.narae.annotation.Shape;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/**
 * An amount.
 *
 * @param amount never negative
 * @param currency a code such as EUR
 */
@Shape
public record Money(@Min(0) BigDecimal amount, Currency currency) {
  /** The currencies that are accepted. */
  public enum Currency {
    EUR,
    KRW
  }
}
