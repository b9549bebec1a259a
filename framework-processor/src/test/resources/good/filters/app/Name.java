package filters.app;

/** A name. */
record Name(String name, int count) {}
