package constraints;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Constraints on containers, in them and in what they hold. */
public record Containers(
    @NotEmpty List<@NotBlank String> list,
    @Size(min = 1, max = 2) Set<@Size(max = 2) String> set,
    @Size(max = 2) Map<@NotBlank @Size(max = 3) String, @Min(1) Integer> map,
    @NotEmpty int[] array,
    @Size(max = 2) List<@Size(max = 2) List<@NotBlank String>> grid,
    Map<String, @NotEmpty List<@Max(9) Integer>> lists,
    @Valid Inner inner,
    List<@Valid Inner> inners,
    Map<String, @Valid Inner> named) {

  /** What is checked wherever it stands. */
  public record Inner(@NotBlank String name, @Positive int count) {}
}
