package generics.shared;

import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something with what belongs to it.
 *
 * @param data what it is about
 */
@Shape
public record Envelope<T>(
    T data,
    @Size(max = 2) List<T> more,
    @Default("{}") Map<String, T> byName,
    Optional<T> last,
    Instant at) {}
