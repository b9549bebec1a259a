package unions;

/** Nothing in JSON mentions it, so its cases are plain objects. */
sealed interface Command {
  /** A case that a route reads by itself. */
  record Rename(String name) implements Command {}

  /** Never in JSON at all. */
  record Stop(Thread thread) implements Command {}
}
