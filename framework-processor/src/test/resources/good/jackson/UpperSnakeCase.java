package jackson;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.narae.annotation.Shape;

@Shape
@JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
public record UpperSnakeCase(
    String name,
    String firstName,
    String homeURLPath,
    String HTMLPage,
    String _private,
    String under_score,
    String X,
    String aB,
    String ABC,
    String year2Date,
    @JsonProperty("keptAsItIs") String explicit,
    @JsonAlias("otherName") String aliasedName) {}
