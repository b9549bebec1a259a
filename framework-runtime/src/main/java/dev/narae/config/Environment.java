package dev.narae.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment variables of a function. An empty variable counts as absent. */
public final class Environment {
  private final Map<String, String> variables;

  private Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /** The environment of this process. */
  public static Environment system() {
    return new Environment(System.getenv());
  }

  /** An environment of the given variables only, for tests and local runs. */
  public static Environment of(Map<String, String> variables) {
    return new Environment(Map.copyOf(variables));
  }

  /** The variable's value, or null when it is absent or empty. */
  public @Nullable String get(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /**
   * The variable's value.
   *
   * @throws IllegalStateException if the variable is absent or empty
   */
  public String required(String name) {
    String value = get(name);
    if (value == null) {
      throw new IllegalStateException(
          "The environment variable "
              + name
              + " is missing. The generated template sets it; when you run the function by other"
              + " means, set it yourself.");
    }
    return value;
  }
}
