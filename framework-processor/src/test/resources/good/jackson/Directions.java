package jackson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.narae.annotation.Shape;
import org.jspecify.annotations.Nullable;

@Shape
@JsonIgnoreProperties({"secret", "cache"})
public record Directions(
    @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable String id,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable String password,
    @JsonProperty(access = JsonProperty.Access.READ_WRITE) String name,
    @JsonIgnore @Nullable String internal,
    @JsonProperty("secret") @Nullable String hidden,
    @Nullable String cache,
    @JsonIgnore(false) String shown) {}
