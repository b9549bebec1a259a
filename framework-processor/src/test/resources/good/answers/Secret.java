package answers;

/** Only hidden routes answer this. */
record Secret(String text) {}
