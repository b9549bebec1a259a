package values.shared;

import dev.narae.annotation.Default;
import dev.narae.annotation.JsonCodec;
import dev.narae.annotation.Shape;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types with codecs of their own. */
@Shape
public record Coded(
    Money price,
    List<Money> prices,
    Optional<Money> rebate,
    @Default("[0, \"EUR\"]") Money fee,
    Point at,
    Map<String, Point> places,
    Heat heat,
    Map<Heat, Integer> heats,
    @JsonCodec(CurrencyCodec.class) Currency currency,
    @JsonCodec(CurrencyCodec.class) Optional<Currency> other,
    @JsonCodec(HexCodec.class) int color) {}
