package tenants.shared;

import dev.narae.annotation.NaraeModule;

/** What knows of tenants. */
@NaraeModule
public interface TenantModule {}
