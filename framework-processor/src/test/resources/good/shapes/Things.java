package shapes;

import dev.narae.annotation.OnError;
import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.http.Problem;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Things. */
@Public
final class Things {
  @Inject
  Things() {}

  @Route("POST /things/{number}")
  Thing add(int number, Thing thing) {
    return thing;
  }

  @Route("GET /things/{kind}")
  Optional<Thing> get(String kind) {
    return switch (kind) {
      case "none" -> Optional.empty();
      case "bug" -> throw new IllegalArgumentException("a secret of the implementation");
      case "limit" -> throw Problem.tooManyRequests("Slow down.", 7);
      case "state" -> throw new IllegalStateException();
      default -> throw new NoSuchElementException();
    };
  }

  @OnError(IllegalStateException.class)
  Problem state(IllegalStateException e) {
    return Problem.conflict("Closed.");
  }

  @OnError(NoSuchElementException.class)
  @ResponseStatus(409)
  Response<Thing> element(NoSuchElementException e) {
    return Response.<Void>status(409).body(new Thing("the one that is there"));
  }
}
