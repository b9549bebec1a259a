package library.shared;

import dev.narae.validation.Constraints;
import dev.narae.validation.Violations;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Constraints of {@link Money}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class MoneyValidator {
  private MoneyValidator() {}

  /** Checks the components that are there, before the record is made of them. */
  static void validate(Violations violations, BigDecimal amount) {
    Constraints.min(violations, "amount", amount, 0);
  }
}
