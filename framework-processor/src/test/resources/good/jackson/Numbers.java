package jackson;

import dev.narae.annotation.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

@Shape
public record Numbers(
    byte tiny,
    short small,
    int count,
    long big,
    float ratio,
    double precise,
    @Nullable Byte tinyBox,
    @Nullable Short smallBox,
    @Nullable Integer countBox,
    @Nullable Long bigBox,
    @Nullable Float ratioBox,
    @Nullable Double preciseBox,
    BigDecimal decimal,
    BigInteger integer) {}
