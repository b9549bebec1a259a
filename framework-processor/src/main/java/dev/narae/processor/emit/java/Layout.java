package dev.narae.processor.emit.java;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JavaPoet prints, as a person would lay it out. */
final class Layout {
  private static final int LINE = 100;

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\) \\{\\n *}");
  private static final Pattern CONSTANT_GAP =
      Pattern.compile(
          "(?<=\\n)( +(?:\\w+ )*static final [^\\n]*;\\n)\\n(?= +(?:\\w+ )*static final )");
  private static final Pattern LONG_CONSTANT =
      Pattern.compile("(?<=\\n)(( +)(?:\\w+ )*static final [^\\n]*?) = ([^\\n]*;\\n)");

  private Layout() {}

  /** Short Javadoc and empty bodies on one line, constants without gaps and not too wide. */
  static String tidy(String source) {
    String javadoc = SHORT_JAVADOC.matcher(source).replaceAll(Layout::oneLine);
    String bodies = EMPTY_BODY.matcher(javadoc).replaceAll(") {}");
    String constants = CONSTANT_GAP.matcher(bodies).replaceAll("$1");
    return LONG_CONSTANT.matcher(constants).replaceAll(Layout::twoLines);
  }

  private static String twoLines(MatchResult constant) {
    boolean fits = constant.group().length() <= LINE + 1;
    String wrapped = constant.group(1) + " =\n    " + constant.group(2) + constant.group(3);
    return Matcher.quoteReplacement(fits ? constant.group() : wrapped);
  }

  private static String oneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= LINE ? line : comment.group());
  }
}
