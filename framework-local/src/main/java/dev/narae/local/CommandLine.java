package dev.narae.local;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads the options of {@link Main}. */
final class CommandLine {
  static final String USAGE =
      """
      Usage: java dev.narae.local.Main --classpath PATHS [--app NAME] [--port N]

        --classpath PATHS  the app's classes and its run-time dependencies, separated by %s
        --app NAME         the app to run, needed if the class path holds several
        --port N           the port, 8080 if neither this nor -Dnarae.port=N is given; 0 takes any
      """
          .formatted(File.pathSeparator);

  private static final String DEFAULT_PORT = "8080";

  private CommandLine() {}

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if they make no sense, with what is wrong as its message
   */
  static LocalOptions parse(String[] args, Properties system) {
    String classPath = null;
    String app = null;
    String port = system.getProperty("narae.port", DEFAULT_PORT);
    Iterator<String> rest = Arrays.asList(args).iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--classpath" -> classPath = value(option, rest);
        case "--app" -> app = value(option, rest);
        case "--port" -> port = value(option, rest);
        default -> throw new IllegalArgumentException("Unknown option " + option + ".");
      }
    }
    return LocalOptions.of(paths(classPath)).withApp(app).withPort(number(port));
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("Option " + option + " lacks its value.");
    }
    return rest.next();
  }

  private static List<Path> paths(@Nullable String classPath) {
    if (classPath == null) {
      throw new IllegalArgumentException("Option --classpath is missing.");
    }
    try {
      return Arrays.stream(classPath.split(File.pathSeparator))
          .filter(path -> !path.isBlank())
          .map(Path::of)
          .toList();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("Not a path: " + e.getInput() + ".", e);
    }
  }

  private static int number(String port) {
    try {
      return Integer.parseInt(port.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The port " + port + " is not a number.", e);
    }
  }
}
