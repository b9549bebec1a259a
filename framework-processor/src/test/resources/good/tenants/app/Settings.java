package tenants.app;

import tenants.shared.Tenant;

/** How a tenant wants things. */
record Settings(Tenant tenant, String language, String path) {}
