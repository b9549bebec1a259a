package library.app;

import dev.narae.validation.Constraints;
import dev.narae.validation.Violations;
import javax.annotation.processing.Generated;
import library.shared.Isbn;

/** Constraints of {@link Loan}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class LoanValidator {
  private LoanValidator() {}

  /** Checks the components that are there, before the record is made of them. */
  static void validate(Violations violations, Isbn isbn) {
    Constraints.size(violations, "isbn", isbn == null ? null : isbn.digits(), 10, 13);
  }
}
