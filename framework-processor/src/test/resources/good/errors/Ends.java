package errors;

import dev.narae.annotation.OnError;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Problem;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.NoSuchElementException;

/** Routes of which no failure is left to others. */
@Public
final class Ends {
  @Inject
  Ends() {}

  @Route("GET /ends/{kind}")
  String fail(String kind) throws IOException {
    throw Failing.with(kind);
  }

  @OnError({IllegalStateException.class, NoSuchElementException.class})
  Problem known(RuntimeException e) {
    return Problem.conflict("");
  }

  /** Called what a second method generated for the one above would be called. */
  @OnError(UnsupportedOperationException.class)
  Problem known2(UnsupportedOperationException e) {
    return Problem.of(501, "");
  }

  @OnError(Throwable.class)
  Problem any(Throwable failure) {
    return Problem.of(418, failure.getClass().getSimpleName());
  }
}
