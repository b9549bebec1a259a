package dev.narae.sample.notes;

/** Whether there is something left to do. */
public enum State {
  OPEN,
  DONE
}
