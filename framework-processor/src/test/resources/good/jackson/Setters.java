package jackson;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.narae.annotation.Shape;
import org.jspecify.annotations.Nullable;

@Shape
@JsonIgnoreProperties(value = "secret", allowSetters = true)
public record Setters(String name, @Nullable String secret) {}
