package values.shared;

import dev.narae.annotation.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Everything that may be missing. */
@Shape
public record Sizes(
    OptionalInt count,
    OptionalLong bytes,
    OptionalDouble share,
    Optional<List<String>> names,
    Optional<Map<String, Integer>> totals) {}
