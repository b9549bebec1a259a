package dev.narae.local;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link LocalServer} is to run, and where.
 *
 * @param classPath the app's classes and all its run-time dependencies: folders and jars
 * @param app the app's name, or null for the only one on the class path
 * @param host the name or address to listen on
 * @param port the port to listen on, or 0 for any free one
 */
public record LocalOptions(List<Path> classPath, @Nullable String app, String host, int port) {
  private static final int MAX_PORT = 65_535;

  /**
   * Copies the class path.
   *
   * @throws IllegalArgumentException if the port is not 0 to 65,535
   */
  public LocalOptions {
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("port " + port + " is not 0 to " + MAX_PORT);
    }
    classPath = List.copyOf(classPath);
  }

  /** The only app of a class path, on any free port of this machine alone. */
  public static LocalOptions of(List<Path> classPath) {
    return new LocalOptions(classPath, null, "localhost", 0);
  }

  /** The same with the name of an app, needed if the class path holds several. */
  public LocalOptions withApp(@Nullable String name) {
    return new LocalOptions(classPath, name, host, port);
  }

  /** The same on another host name or address; {@code 0.0.0.0} opens it to the network. */
  public LocalOptions withHost(String nameOrAddress) {
    return new LocalOptions(classPath, app, nameOrAddress, port);
  }

  /** The same on another port, 0 for any free one. */
  public LocalOptions withPort(int number) {
    return new LocalOptions(classPath, app, host, number);
  }
}
