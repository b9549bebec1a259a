package errors;

import dev.narae.annotation.OnError;
import dev.narae.http.Problem;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;

/** Answers for all routes too: the nearest class wins, wherever its method is. */
final class MoreFailures {
  @Inject
  MoreFailures() {}

  @OnError(IllegalArgumentException.class)
  Response<Trouble> argument(IllegalArgumentException e) {
    return Response.<Void>status(400).body(new Trouble(e.getMessage(), 2));
  }

  @OnError(UnsupportedOperationException.class)
  Response<String> unsupported(UnsupportedOperationException e) {
    return Response.<Void>status(501).body("not yet");
  }

  @OnError(UncheckedIOException.class)
  Problem unchecked(UncheckedIOException e) {
    return Problem.gatewayTimeout("The ledger is slow.").cause(e);
  }

  @OnError(Problem.class)
  Problem problem(Problem e) {
    return e.header("x-seen", "yes");
  }
}
