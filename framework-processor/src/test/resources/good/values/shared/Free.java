package values.shared;

import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
import dev.narae.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any form.
 *
 * @param any whatever it is
 */
@Shape
public record Free(
    JsonValue any,
    List<JsonValue> list,
    Map<String, JsonValue> map,
    Optional<JsonValue> perhaps,
    @Nullable JsonValue nothing,
    @Default("{\"a\": [1, null]}") JsonValue settings) {}
