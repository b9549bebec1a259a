package groups;

import dev.narae.annotation.Default;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param q words of the text
 * @param limit how many at most
 * @param tag one of these
 */
record Search(
    @NotBlank String q,
    @Default("20") @Max(100) int limit,
    @Nullable Instant since,
    Optional<State> state,
    @Default("[]") List<@Size(max = 5) String> tag,
    Optional<Set<Integer>> size,
    @Nullable Code code,
    @Nullable List<Code> codes) {
  enum State {
    OPEN,
    CLOSED
  }
}
