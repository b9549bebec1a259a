package jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Shape
public record NonDefault(
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Nullable String text,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Default("0") int count,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Default("0") double ratio,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Default("false") boolean flag,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Nullable Long number,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Nullable Float fraction,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Nullable Character letter,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Nullable BigDecimal decimal,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Nullable List<String> list,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) Optional<String> perhaps,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Nullable UUID id,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable String content) {}
