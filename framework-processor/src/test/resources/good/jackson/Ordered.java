package jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.narae.annotation.Shape;

@Shape
@JsonPropertyOrder({"zeta", "implicit", "unknown"})
public record Ordered(
    String alpha, @JsonProperty("x") String implicit, String beta, String zeta) {}
