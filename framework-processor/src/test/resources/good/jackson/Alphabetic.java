package jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.narae.annotation.Shape;

@Shape
@JsonPropertyOrder(value = "last", alphabetic = true)
public record Alphabetic(String middle, @JsonProperty("a") String name, String Big, String last) {}
