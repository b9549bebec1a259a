package jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.narae.annotation.Form;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Public
public final class Accounts {
  @Inject
  Accounts() {}

  /** What a client may search for. */
  public record Search(
      @JsonProperty("first-name") @Size(max = 5) String firstName,
      @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable String by) {}

  /** What both sides see, each a part of it. */
  @Route("POST /directions")
  public Directions directions(Directions directions) {
    return new Directions("1", directions.password(), directions.name(), "i", "h", "c", "s");
  }

  @Route("GET /answers/{text}")
  public NonEmpty answer(String text) {
    return new NonEmpty(
        text, null, 0, false, null, null, null, Optional.empty(), null, null, null, null, null);
  }

  @Route("GET /search")
  public String search(Search search) {
    return search.firstName() + search.by();
  }

  @Route("POST /search")
  public String post(@Form Search search) {
    return search.firstName() + search.by();
  }
}
