package dev.narae.processor.read;

import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.PathTemplate.Kind;
import dev.narae.processor.model.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of {@code @Route}. */
final class PathReader {
  private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)(\\+)?}");

  /** Unreserved characters of RFC 3986, section 2.3; others would need encoding to be requested. */
  private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9._~-]+");

  private PathReader() {}

  /** The method a route's text begins with; empty if it begins with none. */
  static Optional<HttpMethod> method(String route) {
    String word = route.substring(0, Math.max(0, route.indexOf(' ')));
    for (HttpMethod method : HttpMethod.values()) {
      if (method.name().equals(word)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /**
   * What is wrong with a path; empty if nothing is.
   *
   * @param path the path alone, without a method
   */
  static String problem(String path) {
    if (!path.startsWith("/")) {
      return "a path begins with a slash";
    }
    Set<String> variables = new HashSet<>();
    boolean isRest = false;
    for (String segment : pieces(path)) {
      if (isRest) {
        return "what takes the rest of the path, such as {path+}, is its last segment";
      }
      Matcher variable = VARIABLE.matcher(segment);
      if (variable.matches()) {
        isRest = variable.group(2) != null;
        if (!variables.add(variable.group(1))) {
          return "the variable " + segment + " stands in it twice";
        }
      } else if (segment.indexOf('{') >= 0 || segment.indexOf('}') >= 0) {
        return "a variable is a whole segment with a Java name in braces, such as {id} or {path+}";
      } else if (!LITERAL.matcher(segment).matches()) {
        return segment.isEmpty()
            ? "it has an empty segment"
            : "\"" + segment + "\" has characters that a path can't have unencoded";
      }
    }
    return "";
  }

  /** The segments of a path that has no {@link #problem}. */
  static PathTemplate path(String path) {
    List<Segment> segments = new ArrayList<>();
    for (String piece : pieces(path)) {
      Matcher variable = VARIABLE.matcher(piece);
      segments.add(variable.matches() ? variable(variable) : Segment.literal(piece));
    }
    return new PathTemplate(segments);
  }

  private static Segment variable(Matcher matcher) {
    return new Segment(matcher.group(1), matcher.group(2) == null ? Kind.VARIABLE : Kind.REST);
  }

  /** Prefix and path as one; a slash at the end means nothing. */
  static String join(String prefix, String path) {
    String joined = (stripSlash(prefix) + stripSlash(path)).strip();
    return joined.isEmpty() ? "/" : joined;
  }

  private static String stripSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static List<String> pieces(String path) {
    String inner = stripSlash(path);
    return inner.isEmpty() ? List.of() : List.of(inner.substring(1).split("/", -1));
  }

  /** A hint for a name that differs from a wanted one by case or an ending; may be empty. */
  static String didYouMean(String wanted, List<String> names) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    for (String name : names) {
      String candidate = name.toLowerCase(Locale.ROOT);
      if (candidate.endsWith(lower) || lower.endsWith(candidate)) {
        return ", or did you mean " + name + "?";
      }
    }
    return "";
  }
}
