package constraints;

import dev.narae.validation.ConstraintCheck;

/** Looks at the value object itself. */
final class PairCheck implements ConstraintCheck<Pair> {
  @Override
  public boolean isValid(Pair value) {
    return value.number() < 100;
  }
}
