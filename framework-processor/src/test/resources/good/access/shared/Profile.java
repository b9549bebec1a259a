package access.shared;

import dev.narae.annotation.Route;
import dev.narae.http.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** Who is signed in. */
public final class Profile {
  @Inject
  Profile() {}

  /** The caller's id. */
  @Route("GET /profile")
  public List<String> profile(Caller caller) {
    return List.of(caller.id());
  }

  /** The caller's scopes. */
  @Route("GET /profile/scopes")
  public List<String> scopes(Caller caller) {
    return List.copyOf(caller.scopes());
  }
}
