package dev.narae.processor.emit.doc;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a string is written so that every YAML reader gives it back as that string: plain where no
 * reader of YAML 1.1 (PyYAML, SnakeYAML) or 1.2 takes it for something else, quoted otherwise.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#733-plain-style">YAML 1.2.2, section 7.3.3</a>
 */
final class YamlText {
  /** What a plain scalar must not begin with; a hyphen may, before a letter, but reads badly. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  /** What a plain scalar between brackets must not hold; SnakeYAML stumbles over the last. */
  private static final String FLOW_INDICATORS = ",[]{}?";

  /** Booleans and null of both versions, the value key and the merge key of YAML 1.1. */
  private static final Set<String> KEYWORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "=", "<<");

  /** Integers of any base, floats, sexagesimal numbers, dates and times; rather too much. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+._]+|[-+._e]*[0-9][-+0-9a-fA-FoOxXtTzZ_.: ]*|[-+]?\\.(inf|nan)");

  private YamlText() {}

  /** The text on one line: plain, in double quotes or, when that saves escapes, in single ones. */
  static String inline(String text, boolean inFlow) {
    if (isPlain(text) && !(inFlow && containsAny(text, FLOW_INDICATORS))) {
      return text;
    }
    if (!text.codePoints().allMatch(YamlText::isRaw)) {
      return doubleQuoted(text);
    }
    return containsAny(text, "\"\\") ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
  }

  /**
   * Whether the text has several lines and can be a literal block: no white space that an editor
   * would trim or that would be taken for indentation, and at most one line end at the end.
   */
  static boolean isBlock(String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return body.contains("\n")
        && !Character.isWhitespace(body.charAt(0))
        && body.lines().noneMatch(YamlText::hasLooseSpace)
        && !body.endsWith("\n")
        && body.codePoints().allMatch(c -> isRaw(c) || c == '\n');
  }

  private static boolean hasLooseSpace(String line) {
    return line.endsWith(" ");
  }

  /** Text for a comment: the line itself, with a space for what a comment can't hold. */
  static String comment(String line) {
    StringBuilder clean = new StringBuilder();
    line.codePoints().forEach(c -> clean.appendCodePoint(isRaw(c) ? c : ' '));
    return clean.toString();
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && text.equals(text.strip())
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.startsWith("...")
        && !KEYWORDS.contains(text.toLowerCase(Locale.ROOT))
        && !NUMBER.matcher(text.toLowerCase(Locale.ROOT)).matches()
        && text.codePoints().allMatch(YamlText::isRaw);
  }

  private static boolean containsAny(String text, String characters) {
    return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
  }

  /**
   * Whether a character may stand unescaped on a line: printable in the sense of YAML, and neither
   * a line break of YAML 1.1 nor an invisible mark that changes what a person sees.
   */
  private static boolean isRaw(int c) {
    boolean printable =
        (c >= 0x20 && c <= 0x7E)
            || (c >= 0xA1 && c <= 0xD7FF)
            || (c >= 0xE000 && c <= 0xFFFD)
            || c >= 0x10000;
    boolean lineBreak = c == 0x2028 || c == 0x2029;
    boolean invisible =
        c == 0xAD
            || c == 0x200B
            || c == 0x200E
            || c == 0x200F
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2060 && c <= 0x206F)
            || c == 0xFEFF;
    return printable && !lineBreak && !invisible;
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> appendEscaped(quoted, c));
    return quoted.append('"').toString();
  }

  private static void appendEscaped(StringBuilder quoted, int c) {
    switch (c) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isRaw(c)) {
          quoted.appendCodePoint(c);
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          // Half a pair can't be encoded in UTF-8, and no YAML escape stands for it.
          quoted.append('\uFFFD');
        } else {
          quoted.append(c <= 0xFF ? String.format("\\x%02x", c) : String.format("\\u%04x", c));
        }
      }
    }
  }
}
