package jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narae.annotation.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Shape
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NonNull(
    @Nullable String text,
    @Nullable Integer number,
    int count,
    boolean flag,
    @Nullable List<String> list,
    @Nullable Set<Integer> set,
    @Nullable Map<String, String> map,
    Optional<String> perhaps,
    @Nullable LocalDate date,
    @Nullable UUID id,
    @Nullable Code code,
    @Nullable Color color,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String always) {}
