package errors;

/** What went wrong. */
record Trouble(String what, int severity) {}
