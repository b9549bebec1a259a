package constraints;

import dev.narae.annotation.CheckedBy;
import dev.narae.annotation.Default;
import dev.narae.annotation.Form;
import dev.narae.annotation.Header;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parameters and bodies with constraints. */
@Public
@Route("/constraints")
public final class Routes {
  @Inject
  Routes() {}

  @Route("POST /texts")
  void texts(@Valid Texts texts) {}

  @Route("POST /numbers")
  void numbers(Numbers numbers) {}

  @Route("POST /times")
  void times(Times times) {}

  @Route("POST /containers")
  void containers(Containers containers) {}

  @Route("POST /products")
  void products(Product product) {}

  @Route("POST /ranges")
  Range range(Range range) {
    return range;
  }

  @Route("POST /bounds")
  void bounds(Bounds<Integer> bounds) {}

  @Route("POST /many")
  void many(@Size(max = 2) List<@Valid Range> ranges) {}

  @Route("POST /map")
  void map(@Size(max = 1) Map<@NotBlank String, @Max(3) Integer> numbers) {}

  @Route("GET /ranges")
  Range group(Range range, @Pattern(regexp = "[a-z]{2}") String also) {
    return range;
  }

  @Route("POST /forms")
  Range form(@Form @Valid Range range) {
    return range;
  }

  @Route("GET /{sku}")
  String parameters(
      @Sku String sku,
      @Pattern(regexp = "[a-z]+") @Default("a") String word,
      Optional<@Email String> email,
      @Size(max = 2, message = "at most {max}") Set<@Max(9) Integer> numbers,
      @Header @CheckedBy(EvenCheck.class) int version) {
    return sku + word + email + numbers + version;
  }
}
