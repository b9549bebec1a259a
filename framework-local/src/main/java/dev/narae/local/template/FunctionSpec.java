package dev.narae.local.template;

import java.util.Map;

/**
 * What the template says about the function.
 *
 * @param name the function's name, or its logical id
 * @param handlerClass the fully qualified name of the handler class
 * @param timeoutSeconds the longest a call may take
 * @param memoryMegabytes the memory it would have on Lambda; not enforced here
 * @param environment the variables, resolved for this machine
 */
public record FunctionSpec(
    String name,
    String handlerClass,
    int timeoutSeconds,
    int memoryMegabytes,
    Map<String, String> environment) {
  /** Copies the environment. */
  public FunctionSpec {
    environment = Map.copyOf(environment);
  }
}
