package jackson;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.narae.annotation.Shape;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Names, on all places where they can stand. */
@Shape
public record Renamed(
    @JsonProperty("na\"me ä") String name,
    @JsonAlias({"titel", "heading"}) @Size(max = 20) String title,
    @JsonProperty("_links") @JsonAlias("links") @Nullable String href,
    String accessor,
    String parameter,
    @JsonProperty String same) {

  public Renamed(
      String name,
      String title,
      @Nullable String href,
      String accessor,
      @JsonProperty("argument") String parameter,
      String same) {
    this.name = name;
    this.title = title;
    this.href = href;
    this.accessor = accessor;
    this.parameter = parameter;
    this.same = same;
  }

  @Override
  @JsonProperty("method")
  public String accessor() {
    return accessor;
  }
}
