package dev.narae.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link LocalServer} is to run, and where.
 *
 * @param classPath the app's classes and all its run-time dependencies: folders and jars
 * @param app the app's name, or null for the only one on the class path
 * @param host the name or address to listen on
 * @param port the port to listen on, or 0 for any free one
 * @param parameters values for parameters of the stack, by the names that the source gives them
 * @param throttling whether the limits of requests are enforced
 */
public record LocalOptions(
    List<Path> classPath,
    @Nullable String app,
    String host,
    int port,
    Map<String, String> parameters,
    boolean throttling) {
  private static final int MAX_PORT = 65_535;

  /**
   * Copies class path and parameters.
   *
   * @throws IllegalArgumentException if the port is not 0 to 65,535
   */
  public LocalOptions {
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("port " + port + " is not 0 to " + MAX_PORT);
    }
    classPath = List.copyOf(classPath);
    parameters = Map.copyOf(parameters);
  }

  /** The only app of a class path, on any free port of this machine alone. */
  public static LocalOptions of(List<Path> classPath) {
    return new LocalOptions(classPath, null, "localhost", 0, Map.of(), true);
  }

  /** The same with the name of an app, needed if the class path holds several. */
  public LocalOptions withApp(@Nullable String name) {
    return new LocalOptions(classPath, name, host, port, parameters, throttling);
  }

  /** The same on another host name or address; {@code 0.0.0.0} opens it to the network. */
  public LocalOptions withHost(String nameOrAddress) {
    return new LocalOptions(classPath, app, nameOrAddress, port, parameters, throttling);
  }

  /** The same on another port, 0 for any free one. */
  public LocalOptions withPort(int number) {
    return new LocalOptions(classPath, app, host, number, parameters, throttling);
  }

  /**
   * The same with a value for a parameter of the stack.
   *
   * @param name as in the source, such as {@code webOrigin} for <code>${webOrigin}</code>
   */
  public LocalOptions withParameter(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new LocalOptions(classPath, app, host, port, more, throttling);
  }

  /** The same with or without limits of requests. */
  public LocalOptions withThrottling(boolean enforced) {
    return new LocalOptions(classPath, app, host, port, parameters, enforced);
  }
}
