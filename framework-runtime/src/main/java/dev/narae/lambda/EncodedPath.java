package dev.narae.lambda;

import dev.narae.http.PercentEncoding;
import java.util.HashMap;
import java.util.Map;

/**
 * Paths with their percent escapes. They are split first and decoded afterwards, so that an escaped
 * slash never makes two segments of one.
 */
final class EncodedPath {
  // Halves of surrogate pairs: no text that was decoded from UTF-8 holds one.
  private static final char SLASH = '\uDC00';
  private static final char NO_LITERAL = '\uDC01';

  private EncodedPath() {}

  /**
   * The path decoded, but for the slashes in its segments: those stay {@code %2F}.
   *
   * @throws dev.narae.http.Problem 400 if an escape is malformed or is not UTF-8
   */
  static String decode(String path) {
    return path.indexOf('%') < 0
        ? path
        : marked(path)
            .replace(String.valueOf(SLASH), "%2F")
            .replace(String.valueOf(NO_LITERAL), "");
  }

  /**
   * The route for a path with escapes. A segment equals a literal only if it escapes nothing
   * without need: whoever writes {@code /%61dmin} wants to get past somebody's rule for {@code
   * /admin}.
   *
   * @throws dev.narae.http.Problem 400 if an escape is malformed or is not UTF-8
   */
  static RouteMatch match(RouteTable routes, String method, String path) {
    if (path.indexOf('%') < 0) {
      return routes.match(method, path);
    }
    RouteMatch match = routes.match(method, marked(path));
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, String> parameter : match.pathParameters().entrySet()) {
      texts.put(parameter.getKey(), unmarked(parameter.getValue()));
    }
    return new RouteMatch(match.route(), texts, match.allowed());
  }

  /** The path decoded, with marks for what must not be taken for something else. */
  private static String marked(String path) {
    StringBuilder marked = new StringBuilder(path.length());
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      String segment = path.substring(from, end);
      marked.append(PercentEncoding.decodeSegment(segment).replace('/', SLASH));
      if (isNeedlesslyEscaped(segment)) {
        marked.append(NO_LITERAL);
      }
      if (slash >= 0) {
        marked.append('/');
      }
      from = end + 1;
    }
    return marked.toString();
  }

  private static String unmarked(String text) {
    return text.replace(SLASH, '/').replace(String.valueOf(NO_LITERAL), "");
  }

  /** Whether it escapes what never needs to be (RFC 3986, section 2.3); escapes are complete. */
  private static boolean isNeedlesslyEscaped(String segment) {
    int percent = segment.indexOf('%');
    while (percent >= 0) {
      int code = Integer.parseInt(segment, percent + 1, percent + 3, 16);
      boolean letter = (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
      boolean digit = code >= '0' && code <= '9';
      if (letter || digit || "-._~".indexOf(code) >= 0) {
        return true;
      }
      percent = segment.indexOf('%', percent + 3);
    }
    return false;
  }
}
