package dev.narae.local;

import dev.narae.local.token.IssuerPages;
import java.io.File;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads the options of {@link Main}. */
final class CommandLine {
  static final String USAGE =
      """
      Usage: java dev.narae.local.Main --classpath PATHS [--app NAME] [--port N]
                 [--set NAME=VALUE]… [--no-throttling]
             java dev.narae.local.Main token --sub NAME [--scope SCOPES] [--aud NAME] [--port N]

        --classpath PATHS  the app's classes and its run-time dependencies, separated by %s
        --app NAME         the app to run, needed if the class path holds several
        --port N           the port, 8080 if neither this nor -Dnarae.port=N is given; 0 takes any
        --set NAME=VALUE   a parameter of the stack, as -DNAME=VALUE; once for each
        --no-throttling    lets through more requests than the limits of the template

      token prints a token of the server that runs on that port:
        --sub NAME         whom it stands for
        --scope SCOPES     what it allows, separated by spaces
        --aud NAME         whom it is for, unless that is the app's own audience
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
    boolean throttling = true;
    Map<String, String> parameters = new LinkedHashMap<>();
    Iterator<String> rest = Arrays.asList(args).iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--classpath" -> classPath = value(option, rest);
        case "--app" -> app = value(option, rest);
        case "--port" -> port = value(option, rest);
        case "--set" -> put(parameters, value(option, rest));
        case "--no-throttling" -> throttling = false;
        default -> throw new IllegalArgumentException("Unknown option " + option + ".");
      }
    }
    return new LocalOptions(
        paths(classPath), app, "localhost", number(port), parameters, throttling);
  }

  /**
   * Reads the arguments behind {@code token}.
   *
   * @return where to get the token
   * @throws IllegalArgumentException as above
   */
  static URI parseToken(List<String> args, Properties system) {
    String port = system.getProperty("narae.port", DEFAULT_PORT);
    StringJoiner query = new StringJoiner("&");
    boolean named = false;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--port" -> port = value(option, rest);
        case "--sub", "--scope", "--aud" -> {
          named |= option.equals("--sub");
          query.add(
              option.substring(2)
                  + "="
                  + URLEncoder.encode(value(option, rest), StandardCharsets.UTF_8));
        }
        default -> throw new IllegalArgumentException("Unknown option " + option + ".");
      }
    }
    if (!named) {
      throw new IllegalArgumentException("Option --sub is missing.");
    }
    return URI.create("http://localhost:" + number(port) + IssuerPages.TOKEN + "?" + query);
  }

  private static void put(Map<String, String> parameters, String assignment) {
    int equals = assignment.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("--set takes NAME=VALUE, not " + assignment + ".");
    }
    parameters.put(assignment.substring(0, equals), assignment.substring(equals + 1));
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
