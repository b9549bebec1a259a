package types;

import dev.narae.annotation.ValueObject;
import java.time.LocalDate;

/** A date by another name. */
@ValueObject
public record Day(LocalDate date) {}
