package tenants.shared;

import dev.narae.annotation.Header;
import dev.narae.annotation.Path;
import dev.narae.annotation.PerRequest;
import jakarta.validation.constraints.Size;

/** Finds tenants; an interface, so that tests have their own. */
public interface Tenants {
  /**
   * The tenant.
   *
   * @param region where its data is
   * @param key which key it sent
   */
  @PerRequest
  Tenant tenant(@Path String region, @Header("x-key") @Size(min = 3) String key) throws Exception;
}
