package jackson;

import dev.narae.annotation.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Shape
public record Containers(
    List<String> texts,
    Set<Integer> numbers,
    Map<String, Double> weights,
    List<List<Color>> colors,
    Map<String, List<LocalDate>> dates,
    Optional<String> perhaps,
    Optional<Integer> count,
    Optional<List<Level>> levels,
    List<Part> parts,
    @Nullable Containers inner) {

  /** A part of it. */
  public record Part(String name, @Nullable Long size) {}
}
