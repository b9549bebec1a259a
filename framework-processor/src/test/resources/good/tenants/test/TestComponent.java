package tenants.app;

import dagger.BindsInstance;
import dagger.Component;
import dev.narae.config.Environment;
import jakarta.inject.Singleton;

/** The service with other tenants. */
@Singleton
@Component(modules = {TenantAppBindings.class, TestTenants.class})
interface TestComponent {
  TenantAppRouter router();

  /** Creates it. */
  @Component.Factory
  interface Factory {
    TestComponent create(@BindsInstance Environment environment);
  }
}
