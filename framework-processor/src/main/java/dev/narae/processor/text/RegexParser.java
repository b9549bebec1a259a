package dev.narae.processor.text;

import dev.narae.processor.text.RegexNode.Choice;
import dev.narae.processor.text.RegexNode.Empty;
import dev.narae.processor.text.RegexNode.Letter;
import dev.narae.processor.text.RegexNode.Repeat;
import dev.narae.processor.text.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a regular expression apart that {@link java.util.regex.Pattern} has compiled; so nothing is
 * checked here.
 */
final class RegexParser {
  private final String regexp;
  private int position;

  private RegexParser(String regexp) {
    this.regexp = regexp;
  }

  static RegexNode parse(String regexp) {
    return new RegexParser(regexp).choice();
  }

  private RegexNode choice() {
    List<RegexNode> cases = new ArrayList<>();
    do {
      cases.add(sequence());
    } while (accept("|"));
    return cases.size() == 1 ? cases.get(0) : new Choice(cases);
  }

  private RegexNode sequence() {
    List<RegexNode> parts = new ArrayList<>();
    while (position < regexp.length() && "|)".indexOf(regexp.charAt(position)) < 0) {
      int start = position;
      parts.add(repeated(atom(), start));
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  private RegexNode repeated(RegexNode atom, int start) {
    int min = 1;
    int max = 1;
    if (accept("*")) {
      min = 0;
      max = Integer.MAX_VALUE;
    } else if (accept("+")) {
      max = Integer.MAX_VALUE;
    } else if (accept("?")) {
      min = 0;
    } else if (accept("{")) {
      int end = regexp.indexOf('}', position);
      String[] bounds = regexp.substring(position, end).split(",", -1);
      position = end + 1;
      min = Integer.parseInt(bounds[0]);
      boolean open = bounds.length > 1 && bounds[1].isEmpty();
      max = open ? Integer.MAX_VALUE : Integer.parseInt(bounds[bounds.length - 1]);
    } else {
      return atom;
    }
    boolean possessive = accept("+");
    if (!possessive) {
      accept("?");
    }
    return new Repeat(atom, min, max, possessive, regexp.substring(start, position));
  }

  private RegexNode atom() {
    char c = regexp.charAt(position);
    return switch (c) {
      case '(' -> group();
      case '[' -> letter(endOfClass(position));
      case '\\' -> escape();
      case '^', '$' -> {
        position++;
        yield new Empty();
      }
      default -> letter(position + Character.charCount(regexp.codePointAt(position)));
    };
  }

  private RegexNode letter(int end) {
    String text = regexp.substring(position, end);
    position = end;
    return new Letter(text);
  }

  private RegexNode group() {
    position++;
    boolean empty = false;
    boolean atomic = false;
    if (accept("?")) {
      empty = accept("=") || accept("!") || accept("<=") || accept("<!");
      atomic = !empty && accept(">");
      if (!empty && !atomic && skipTo(":>)") == ')') {
        return new Empty(); // Only flags.
      }
    }
    int start = position;
    RegexNode body = choice();
    String text = regexp.substring(start, position);
    accept(")");
    if (atomic) {
      return new Repeat(body, 1, 1, true, text);
    }
    return empty ? new Empty() : body;
  }

  private char skipTo(String ends) {
    while (ends.indexOf(regexp.charAt(position)) < 0) {
      position++;
    }
    return regexp.charAt(position++);
  }

  private RegexNode escape() {
    char c = regexp.charAt(position + 1);
    if (c == 'Q') {
      int end = regexp.indexOf("\\E", position);
      int stop = end < 0 ? regexp.length() : end;
      List<RegexNode> letters = new ArrayList<>();
      for (int i = position + 2; i < stop; i++) {
        letters.add(new Letter("\\Q" + regexp.charAt(i) + "\\E"));
      }
      position = end < 0 ? stop : stop + 2;
      return new Sequence(letters);
    }
    if ("bBAGzZE".indexOf(c) >= 0) {
      position += 2;
      return new Empty();
    }
    return letter(endOfEscape(position));
  }

  /** The end of an escaped character, of a class of them, or of a reference to a group. */
  private int endOfEscape(int start) {
    char c = regexp.charAt(start + 1);
    boolean braced = start + 2 < regexp.length() && regexp.charAt(start + 2) == '{';
    return switch (c) {
      case 'p', 'P', 'x', 'N' ->
          braced ? regexp.indexOf('}', start) + 1 : start + (c == 'x' ? 4 : 3);
      case 'u' -> start + 6;
      case 'c' -> start + 3;
      case 'k' -> regexp.indexOf('>', start) + 1;
      case '0' -> {
        int end = start + 2;
        while (end < regexp.length()
            && end < start + 5
            && regexp.charAt(end) <= '7'
            && regexp.charAt(end) >= '0') {
          end++;
        }
        yield end;
      }
      default -> start + 2;
    };
  }

  private int endOfClass(int start) {
    int end = start + 1;
    if (regexp.charAt(end) == '^') {
      end++;
    }
    if (regexp.charAt(end) == ']') {
      end++;
    }
    while (regexp.charAt(end) != ']') {
      if (regexp.charAt(end) == '\\') {
        end = endOfEscape(end);
      } else {
        end = regexp.charAt(end) == '[' ? endOfClass(end) : end + 1;
      }
    }
    return end + 1;
  }

  private boolean accept(String expected) {
    if (!regexp.startsWith(expected, position)) {
      return false;
    }
    position += expected.length();
    return true;
  }
}
