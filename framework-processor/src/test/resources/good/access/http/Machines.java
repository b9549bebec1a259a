package access.http;

import dev.narae.annotation.IamAuth;
import dev.narae.annotation.LambdaAuth;
import dev.narae.annotation.Route;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.util.Map;

/** Callers without tokens. */
final class Machines {
  @Inject
  Machines() {}

  /** For jobs that sign their requests. */
  @IamAuth
  @Route("POST /jobs")
  Map<String, String> job(Request request) {
    return request.claims();
  }

  /** For partners with a key. */
  @LambdaAuth(value = PartnerKeys.class, headers = "X-Api-Key")
  @Route("GET /partners/{name}")
  Map<String, String> partner(Request request, String name) {
    return request.claims();
  }
}
