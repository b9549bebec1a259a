package tenants.app;

import dev.narae.annotation.OnError;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Problem;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import java.util.List;
import tenants.shared.Tenant;

/** Notes of tenants. */
@Public
@Route("/{region}")
final class Notes {
  @Inject
  Notes() {}

  @Route("GET /notes")
  List<String> notes(Tenant tenant, Settings settings, Greeting greeting, @Min(1) int page) {
    return List.of(
        tenant.name(),
        settings.language(),
        settings.path(),
        greeting.text(),
        String.valueOf(tenant.made()),
        String.valueOf(settings.tenant() == tenant));
  }

  @Route("POST /notes")
  String add(Tenant tenant, Note note) {
    return tenant.name() + note.text();
  }

  @Route("GET /regions")
  String region(String region) {
    return region;
  }

  @OnError(IllegalStateException.class)
  Problem closed(IllegalStateException e) {
    return Problem.gone("The tenant has left.");
  }
}
