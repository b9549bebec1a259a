package values.shared;

import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** Containers that are no list, set or map. */
@Shape
public record Collected(
    Collection<@NotBlank String> names,
    Collection<Grid.Cell> cells,
    SortedSet<Integer> numbers,
    @Size(max = 2) SortedSet<Grid.Color> colors,
    SortedMap<Integer, String> places,
    SortedMap<String, Map<String, BigDecimal>> prices,
    Optional<SortedSet<String>> perhaps,
    @Default("[]") Collection<String> none,
    @Default("[2, 1]") SortedSet<Integer> two) {}
