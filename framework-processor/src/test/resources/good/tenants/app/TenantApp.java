package tenants.app;

import dev.narae.annotation.LambdaApp;
import tenants.shared.TenantModule;

/** A service for tenants. */
@LambdaApp(name = "tenants", modules = TenantBindings.class, includes = TenantModule.class)
public interface TenantApp {}
