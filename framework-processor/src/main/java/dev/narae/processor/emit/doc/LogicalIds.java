package dev.narae.processor.emit.doc;

import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.RouteModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of resources within the template. A name depends on nothing but its own table or route,
 * never on what else there is: CloudFormation replaces what is renamed, which for a table means an
 * empty one, and for a route a conflict with itself.
 *
 * <p>Names are readable where that is unambiguous, and end in a hash of the original otherwise.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html">Resources</a>
 *     (alphanumeric, at most 255 characters)
 */
final class LogicalIds {
  private static final int LONGEST = 200;
  private static final String VARIABLE = "Var";
  private static final String REST = "Rest";
  private static final String HYPHEN = "Dash";

  /** Words between hyphens that can be told apart again once each begins with a capital. */
  private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");

  /** Words that stand for something else. */
  private static final Set<String> TAKEN = Set.of("var", "rest", "dash");

  /** What is left of the 32 characters of a target group's name by the longest stage, 20. */
  private static final int SHORT = 11;

  private LogicalIds() {}

  /** {@code order-items} is {@code OrderItemsTable}. */
  static String table(String name) {
    boolean readable = WORDS.matcher(name).matches();
    return id("", camel(name, ""), readable ? "" : name, "Table");
  }

  /**
   * {@code GET /notes/{id}} is {@code GetNotesVarRoute}. The names of variables don't count, so
   * that renaming one updates the route instead of making a second one for the same path.
   */
  static String route(RouteModel route) {
    List<PathTemplate.Segment> segments = route.path().segments();
    String words = segments.stream().map(LogicalIds::segment).collect(Collectors.joining());
    boolean readable = segments.stream().allMatch(LogicalIds::isReadable);
    String method = capitalized(route.method().name().toLowerCase(Locale.ROOT));
    return id(method, words, readable ? "" : route.path().shape(), "Route");
  }

  /**
   * {@code Token} is {@code TokenAuthorizer}.
   *
   * @param original what tells it from others of these words; empty if there are none
   */
  static String authorizer(String words, String original) {
    boolean readable = original.isEmpty() && words.matches("[A-Za-z0-9]+");
    return id("", camel(words, ""), readable ? "" : words + " " + original, "Authorizer");
  }

  /**
   * A service's name in at most 11 characters, for a target group whose name begins with the stage:
   * it may have 32 characters and must not end in a hyphen.
   */
  static String shortName(String name) {
    if (name.length() <= SHORT && !name.endsWith("-")) {
      return name;
    }
    String start = name.substring(0, Math.min(4, name.length()));
    return (start + hash(name)).substring(0, SHORT).toLowerCase(Locale.ROOT);
  }

  private static String id(String prefix, String words, String original, String suffix) {
    boolean tooLong = words.length() > LONGEST;
    String start = tooLong ? words.substring(0, LONGEST) : words;
    String hash = tooLong || !original.isEmpty() ? hash(original.isEmpty() ? words : original) : "";
    return prefix + start + hash + suffix;
  }

  private static String segment(PathTemplate.Segment segment) {
    return switch (segment.kind()) {
      case LITERAL -> camel(segment.text(), HYPHEN);
      case VARIABLE -> VARIABLE;
      case REST -> REST;
    };
  }

  private static boolean isReadable(PathTemplate.Segment segment) {
    return segment.variable()
        || (WORDS.matcher(segment.text()).matches()
            && Arrays.stream(segment.text().split("-")).noneMatch(TAKEN::contains));
  }

  private static String camel(String text, String hyphen) {
    return Arrays.stream(text.split("-"))
        .map(word -> capitalized(word.replaceAll("[^A-Za-z0-9]", "")))
        .collect(Collectors.joining(hyphen));
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Eight hexadecimal digits after an X: with 300 routes two are equal once in 100,000 apps. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "X" + HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
