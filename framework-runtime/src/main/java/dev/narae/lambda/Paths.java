package dev.narae.lambda;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What senders do to paths, undone. */
final class Paths {
  private static final String NO_STAGE = "$default";

  private Paths() {}

  /** The path with a slash before it: an event's may be empty. */
  static String absolute(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  /** The path without the name of a stage before it. */
  static String withoutStage(String raw, @Nullable String stage) {
    String path = absolute(raw);
    if (stage == null || stage.isEmpty() || stage.equals(NO_STAGE)) {
      return path;
    }
    int end = stage.length() + 1;
    boolean prefixed =
        path.startsWith(stage, 1) && (path.length() == end || path.charAt(end) == '/');
    if (!prefixed) {
      return path;
    }
    return path.length() == end ? "/" : path.substring(end);
  }

  /**
   * A route's path, such as <code>/notes/{id}</code> or <code>/{proxy+}</code>, with the texts that
   * stand at its variables.
   *
   * @return empty if a text is missing
   */
  static String fill(String route, Map<String, String> texts) {
    StringBuilder path = new StringBuilder(route.length() + 32);
    int from = 0;
    int open = route.indexOf('{');
    while (open >= 0) {
      int close = route.indexOf('}', open);
      if (close < 0) {
        return "";
      }
      int end = route.charAt(close - 1) == '+' ? close - 1 : close;
      String text = texts.get(route.substring(open + 1, end));
      if (text == null) {
        return "";
      }
      path.append(route, from, open).append(text);
      from = close + 1;
      open = route.indexOf('{', from);
    }
    return path.append(route, from, route.length()).toString();
  }
}
