package access.rest;

import dev.narae.http.Authorizer;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets in whoever has a ticket. */
final class Tickets implements Authorizer<Ticket> {
  @Inject
  Tickets() {}

  @Override
  public Optional<Ticket> authorize(Request request) {
    String number = request.header("authorization");
    return "t-1".equals(number) ? Optional.of(new Ticket("ann", 12)) : Optional.empty();
  }
}
