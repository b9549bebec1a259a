package errors;

import dev.narae.annotation.OnError;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Problem;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.NoSuchElementException;

/** Accounts. */
@Public
final class Accounts {
  @Inject
  Accounts() {}

  @Route("GET /accounts/{kind}")
  String fail(String kind) throws IOException {
    throw Failing.with(kind);
  }

  @Route("GET /accounts/{kind}/days/{day}")
  String number(String kind, int day) {
    return kind + day;
  }

  @OnError(OverdrawnException.class)
  Problem overdrawn(OverdrawnException e) {
    return Problem.forbidden("Your balance is too low.").with("balance", e.balance());
  }

  @OnError({IllegalStateException.class, NoSuchElementException.class})
  Problem either(RuntimeException e, Request request) {
    return Problem.conflict(e.getClass().getSimpleName() + " at " + request.path());
  }
}
