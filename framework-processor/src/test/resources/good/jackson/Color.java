package jackson;

/** By the names of its constants. */
public enum Color {
  RED,
  Green,
  deep_blue
}
