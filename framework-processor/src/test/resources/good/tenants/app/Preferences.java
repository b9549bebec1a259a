package tenants.app;

import dev.narae.annotation.Default;
import dev.narae.annotation.PerRequest;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import tenants.shared.Tenant;

/** What is made of the request, a tenant and each other. */
final class Preferences {
  @Inject
  Preferences() {}

  @PerRequest
  Settings settings(Tenant tenant, @Default("en") String language, Request request) {
    return new Settings(tenant, language, request.path());
  }

  @PerRequest
  Greeting greeting(Settings settings, Tenant tenant, @Default("1") @Max(3) int times) {
    boolean same = settings.tenant() == tenant;
    return new Greeting(settings.language() + " " + times + " " + same);
  }
}
