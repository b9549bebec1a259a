package access.rest;

import dev.narae.annotation.Authorize;
import dev.narae.annotation.LambdaAuth;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Caller;
import jakarta.inject.Inject;
import java.util.List;

@Route("/things")
public final class Things {
  @Inject
  Things() {}

  @Route("GET /{id}")
  @Authorize(anyScope = "things:read")
  public List<String> get(Caller caller, String id) {
    return List.of(caller.id(), id);
  }

  @Route("PUT /{id}")
  public void put(Caller caller, String id) {}

  @Public
  @Route("GET /")
  public List<String> list() {
    return List.of();
  }

  @LambdaAuth(value = Tickets.class, cacheSeconds = 60)
  @Route("GET /tickets")
  public List<String> tickets(Caller caller) {
    return List.of(caller.id(), caller.claims().getOrDefault("seat", ""));
  }
}
