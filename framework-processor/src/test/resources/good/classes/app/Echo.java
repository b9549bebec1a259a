package classes.app;

import classes.shared.Address;
import dev.narae.annotation.Form;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;

/** Gives back what it is given. */
@Public
final class Echo {
  private final KeptTable kept;

  @Inject
  Echo(KeptTable kept) {
    this.kept = kept;
  }

  @Route("PUT /kept/{id}")
  Kept keep(String id, Kept value) {
    kept.put(value);
    return kept.get(id).orElseThrow();
  }

  @Route("POST /address")
  Address address(Address address) {
    return address;
  }

  @Route("POST /note")
  Note note(Note note) {
    return note;
  }

  @Route("POST /range")
  Range range(Range range) {
    return range;
  }

  @Route("POST /temperature")
  Temperature temperature(Temperature temperature) {
    return temperature;
  }

  @Route("POST /order")
  Order order(Order order) {
    return order;
  }

  @Route("POST /messages")
  List<Message> messages(List<Message> messages) {
    return messages;
  }

  @Route("POST /settings")
  Settings settings(Settings settings) {
    return settings;
  }

  @Route("POST /account")
  Account account(Account account) {
    return account;
  }

  @Route("GET /search")
  Search search(Search search) {
    return search;
  }

  @Route("POST /search")
  Search form(@Form Search search) {
    return search;
  }
}
