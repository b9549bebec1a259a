package groups;

import dev.narae.annotation.Claims;
import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

@JwtAuth(issuer = "https://issuer.example", audience = "groups")
class Tenants {
  @Inject
  Tenants() {}

  @Route("POST /tenants")
  String tenant(int q, @Claims Tenant tenant) {
    return tenant.toString();
  }
}
