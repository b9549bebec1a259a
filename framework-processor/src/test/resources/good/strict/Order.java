package strict;

import dev.narae.annotation.Default;
import dev.narae.annotation.JsonStrict;
import dev.narae.json.Patch;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody wants to have. */
@JsonStrict
public record Order(
    @NotBlank String customer,
    @Default("[]") List<Line> lines,
    @Default("{}") Map<String, Line> gifts,
    Optional<Address> address,
    Patch<Line> special,
    @Default("[]") @Size(max = 2) Set<@NotBlank String> tags,
    @Default("{}") Map<String, List<@Min(0) Integer>> prices) {

  /** So many of a thing. */
  @JsonStrict
  public record Line(String article, @Default("1") int count) {}

  /** Where it goes; whoever fills in more is welcome. */
  public record Address(String street, Optional<Line> extra) {}
}
