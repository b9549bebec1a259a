package secure;

import dev.narae.http.Authorizer;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.util.Optional;

/** Knows one key, and fails at another. */
public final class KeyAuthorizer implements Authorizer<KeyAuthorizer.Partner> {
  /** Who it is. */
  public record Partner(String sub, int level) {}

  @Inject
  public KeyAuthorizer() {}

  @Override
  public Optional<Partner> authorize(Request request) {
    String key = request.header("x-api-key");
    if ("broken".equals(key)) {
      throw new IllegalStateException("the authorizer is broken on purpose");
    }
    return "right".equals(key) ? Optional.of(new Partner("acme", 3)) : Optional.empty();
  }
}
