package dev.narae.processor.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions of {@link java.util.regex.Pattern} as JSON Schema wants them: in the dialect
 * of ECMA-262 with the flag {@code u}, and searched for anywhere in the text.
 */
public final class EcmaRegex {
  /** What only Java's dialect has, or where it means something else. */
  private static final Pattern JAVA_ONLY =
      Pattern.compile(
          "(?<!\\\\)(?:\\\\\\\\)*(?:"
              + "(?<name>[*+?}]\\+|\\(\\?>|\\(\\?[a-zA-Z-]+[:)]|&&|\\\\[AZzGQEhHRXaeNV0xk]"
              + "|\\\\[pP](?!\\{(?:L|Lu|Ll|Lt|Lm|Lo|M|N|Nd|Nl|No|P|S|Z|Zs|C)\\})))");

  private static final Pattern NESTED_CLASS =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\[(?:[^\\]\\\\]|\\\\.)*(?<!\\\\)\\[");

  /** A character that needs no escape, which the flag {@code u} forbids then. */
  private static final Pattern NEEDLESS = Pattern.compile("\\\\(\\\\|[^\\w\\s])");

  private static final String SYNTAX = "^$\\.*+?()[]{}|/-";

  private EcmaRegex() {}

  /**
   * The expression for a text that matches as a whole; empty if the dialect has none.
   *
   * @param flags of the expression; the dialect has no place for them
   */
  public static Optional<String> whole(String regexp, int flags) {
    if (flags != 0 || !problem(regexp).isEmpty()) {
      return Optional.empty();
    }
    String plain = NEEDLESS.matcher(regexp).replaceAll(EcmaRegex::unescaped);
    return Optional.of("^(?:" + plain + ")$");
  }

  /** What only Java's dialect has; empty if there is nothing. */
  public static String problem(String regexp) {
    Matcher found = JAVA_ONLY.matcher(regexp);
    if (found.find()) {
      return found.group("name");
    }
    return NESTED_CLASS.matcher(regexp).find() ? "a set within a set" : "";
  }

  private static String unescaped(java.util.regex.MatchResult escape) {
    String c = escape.group(1);
    return Matcher.quoteReplacement(SYNTAX.contains(c) ? escape.group() : c);
  }
}
