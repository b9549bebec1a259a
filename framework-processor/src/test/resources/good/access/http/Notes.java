package access.http;

import dev.narae.annotation.Authorize;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.annotation.Throttle;
import dev.narae.http.Caller;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** One route for each kind of caller. */
@Route("/notes")
@Authorize(anyScope = "notes:read")
public final class Notes {
  @Inject
  Notes() {}

  /** For readers, as the class says. */
  @Route("GET /")
  public List<String> list(Caller caller) {
    return List.of(caller.id());
  }

  /** For writers; the method says more than the class. */
  @Route("POST /")
  @Authorize(anyScope = {"notes:write", "admin"})
  public List<String> add(Caller caller, Map<String, String> note) {
    return List.of(caller.id(), note.get("title"));
  }

  /** For all. */
  @Public
  @Route("GET /public")
  @Throttle(rate = 0.5, burst = 5)
  public Map<String, String> open(Request request) {
    return request.claims();
  }
}
