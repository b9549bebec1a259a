package tenants.shared;

/** Whose data a request is about. */
public record Tenant(String name, int made) {}
