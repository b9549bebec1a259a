package constraints;

import dev.narae.validation.ConstraintCheck;

/** Even numbers only. */
public final class EvenCheck implements ConstraintCheck<Number> {
  @Override
  public boolean isValid(Number value) {
    return value.longValue() % 2 == 0;
  }
}
