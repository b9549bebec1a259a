package constraints;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Everything that numbers and booleans can be asked for. */
public record Numbers(
    @Min(-1) @Max(1) byte aByte,
    @Digits(integer = 1, fraction = 0) @Positive Short aShort,
    @Min(-2) @DecimalMax("10.5") int anInt,
    @DecimalMin("-1") @NegativeOrZero @Nullable Integer boxed,
    @Max(3_000_000_000L) @PositiveOrZero long aLong,
    @Negative @Digits(integer = 2, fraction = 5) Long negative,
    @Positive float aFloat,
    @NegativeOrZero double aDouble,
    @PositiveOrZero @Nullable Double boxedDouble,
    @DecimalMin(value = "0.5", inclusive = false) @DecimalMax(value = "2", inclusive = false)
        BigDecimal between,
    @Digits(integer = 3, fraction = 2) @Min(1) BigDecimal digits,
    @Max(10) @Positive BigInteger big,
    @AssertTrue boolean yes,
    @AssertFalse @Nullable Boolean no) {}
