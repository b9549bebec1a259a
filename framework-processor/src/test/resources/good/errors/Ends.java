package errors;

import dev.narae.annotation.OnError;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Problem;
import jakarta.inject.Inject;
import java.io.IOException;

/** Routes of which no failure is left to others. */
@Public
final class Ends {
  @Inject
  Ends() {}

  @Route("GET /ends/{kind}")
  String fail(String kind) throws IOException {
    throw Failing.with(kind);
  }

  @OnError(Throwable.class)
  Problem any(Throwable failure) {
    return Problem.of(418, failure.getClass().getSimpleName());
  }
}
