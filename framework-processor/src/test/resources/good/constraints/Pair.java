package constraints;

import dev.narae.annotation.CheckedBy;
import dev.narae.annotation.ValueObject;

/** A value object whose constraint travels with it. */
@ValueObject
public record Pair(@CheckedBy(EvenCheck.class) int number) {}
