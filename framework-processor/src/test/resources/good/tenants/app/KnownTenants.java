package tenants.app;

import dev.narae.http.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import tenants.shared.Tenant;
import tenants.shared.Tenants;

/** Tenants by their key; counts how often one was looked for. */
@Singleton
final class KnownTenants implements Tenants {
  private final AtomicInteger made = new AtomicInteger();

  @Inject
  KnownTenants() {}

  @Override
  public Tenant tenant(String region, String key) {
    int count = made.incrementAndGet();
    if (key.equals("unknown")) {
      throw Problem.forbidden("There is no such tenant.");
    }
    if (key.equals("closed")) {
      throw new IllegalStateException("closed");
    }
    return new Tenant(key + "@" + region, count);
  }
}
