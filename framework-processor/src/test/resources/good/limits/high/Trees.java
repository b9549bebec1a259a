package limits.high;

import dev.narae.annotation.Default;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

@Public
@Route("/trees")
public final class Trees {
  /** A tree. */
  public record Tree(
      Optional<String> name, Optional<BigInteger> size, @Default("[]") List<Tree> branches) {}

  @Inject
  Trees() {}

  @Route("POST /")
  public int height(Tree tree) {
    return 1 + tree.branches().stream().mapToInt(this::height).max().orElse(0);
  }
}
