package jackson;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.narae.annotation.Shape;
import org.jspecify.annotations.Nullable;

@Shape
@JsonIgnoreProperties(value = "made", allowGetters = true, ignoreUnknown = true)
public record Getters(String name, @Nullable String made) {}
