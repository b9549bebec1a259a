package errors;

import dev.narae.annotation.OnError;
import dev.narae.annotation.ResponseStatus;
import dev.narae.http.Problem;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;

/** Answers for all routes. */
final class Failures {
  @Inject
  Failures() {}

  @OnError(IOException.class)
  Problem io(IOException e) {
    return Problem.badGateway("The ledger does not answer.");
  }

  @OnError(FileNotFoundException.class)
  @ResponseStatus(404)
  Response<List<Trouble>> file(FileNotFoundException e) {
    return Response.<Void>status(404)
        .header("x-trouble", "file")
        .body(List.of(new Trouble("file", 1)));
  }

  @OnError(RuntimeException.class)
  Problem bug(RuntimeException e) {
    return Problem.of(418, e.getClass().getSimpleName());
  }

  @OnError(DateTimeException.class)
  Response<Void> time(DateTimeException e) {
    return Response.status(503);
  }

  @OnError(ArithmeticException.class)
  Problem failing(ArithmeticException e) {
    throw new IllegalStateException("second failure");
  }
}
