package access.http;

import dev.narae.http.Authorizer;
import dev.narae.http.Problem;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Tells partners by their key. */
final class PartnerKeys implements Authorizer<Partner> {
  private final KeyRing keys;

  @Inject
  PartnerKeys(KeyRing keys) {
    this.keys = keys;
  }

  @Override
  public Optional<Partner> authorize(Request request) {
    String key = request.header("x-api-key");
    if ("broken".equals(key)) {
      throw new IllegalStateException("the key store is on fire");
    } else if ("blocked".equals(key)) {
      throw Problem.forbidden("This partner has not paid.");
    } else if (!keys.partnerKey().equals(key)) {
      return Optional.empty();
    }
    String name = request.pathParameter("name");
    return Optional.of(
        new Partner(
            new PartnerId(name == null ? request.path() : name),
            Plan.LARGE,
            500,
            true,
            Instant.parse("2026-01-31T12:00:00Z"),
            Optional.empty()));
  }
}
