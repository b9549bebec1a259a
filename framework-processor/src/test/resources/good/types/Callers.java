package types;

import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.Route;
import dev.narae.http.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** Who sends a request. */
@JwtAuth(issuer = "https://issuer.example.com", audience = "types")
final class Callers {
  @Inject
  Callers() {}

  @Route("GET /me")
  List<String> me(Caller caller) {
    return List.of(caller.id(), "" + caller.scopes(), "" + caller.hasScope("notes:write"));
  }
}
