package tenants.app;

import dagger.Binds;
import dagger.Module;
import tenants.shared.Tenants;

/** What finds tenants in production. */
@Module
interface TenantBindings {
  @Binds
  Tenants tenants(KnownTenants known);
}
