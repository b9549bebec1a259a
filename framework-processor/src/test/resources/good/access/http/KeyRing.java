package access.http;

/** The keys that partners have. */
record KeyRing(String partnerKey) {}
