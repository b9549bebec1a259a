package dev.narae.benchmarks.json;

/** How far something is. */
public enum State {
  OPEN,
  STARTED,
  DONE
}
