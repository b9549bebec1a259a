package dev.narae.processor.text;

import dev.narae.processor.text.RegexNode.Choice;
import dev.narae.processor.text.RegexNode.Empty;
import dev.narae.processor.text.RegexNode.Letter;
import dev.narae.processor.text.RegexNode.Repeat;
import dev.narae.processor.text.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds repetitions of repetitions that can match one text in exponentially many ways, such as
 * {@code (a+)+}: a backtracking engine tries them all before it gives up.
 *
 * <p>It errs on the side of silence: a repetition is only named if nothing in it tells where one
 * round ends and the next begins.
 */
public final class RegexRisk {
  /** So many rounds are as good as any number of them. */
  private static final int MANY = 12;

  /** The characters that sets are compared on: ASCII and one of several others. */
  private static final String OTHERS = "\u00e9\u03b1\u0416\u4e2d\uac00";

  private final int flags;

  private RegexRisk(int flags) {
    this.flags = flags;
  }

  /**
   * The repetition that can match one text in many ways; empty if none is known to.
   *
   * @param regexp an expression that compiles with these flags
   */
  public static Optional<String> find(String regexp, int flags) {
    boolean isPlain = (flags & (Pattern.COMMENTS | Pattern.LITERAL)) == 0;
    return isPlain ? new RegexRisk(flags).find(RegexParser.parse(regexp)) : Optional.empty();
  }

  private Optional<String> find(RegexNode node) {
    if (node instanceof Repeat repeat) {
      boolean risky = !repeat.possessive() && repeat.max() >= MANY && isAmbiguous(repeat.part());
      return risky ? Optional.of(repeat.text()) : find(repeat.part());
    } else if (node instanceof Sequence sequence) {
      return sequence.parts().stream().flatMap(p -> find(p).stream()).findFirst();
    } else if (node instanceof Choice choice) {
      return choice.cases().stream().flatMap(c -> find(c).stream()).findFirst();
    }
    return Optional.empty();
  }

  /** Whether several rounds of a part can share a text in more than one way. */
  private boolean isAmbiguous(RegexNode part) {
    List<RegexNode> cases = part instanceof Choice choice ? choice.cases() : List.of(part);
    for (int i = 0; i < cases.size(); i++) {
      if (hasOpenRepetition(parts(cases.get(i)))) {
        return true;
      }
      for (RegexNode other : cases.subList(0, i)) {
        if (overlap(letters(cases.get(i)), letters(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<RegexNode> parts(RegexNode node) {
    return node instanceof Sequence sequence ? sequence.parts() : List.of(node);
  }

  /** Whether one part repeats, and no other part of the round must be something else. */
  private boolean hasOpenRepetition(List<RegexNode> parts) {
    for (RegexNode part : parts) {
      if (part instanceof Repeat repeat && !repeat.possessive() && repeat.max() >= MANY) {
        Optional<BitSet> repeated = set(repeat.part());
        if (repeated.isPresent()
            && parts.stream().noneMatch(p -> p != part && separates(p, repeated.get()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a part always takes a character that is in none of the repeated ones. */
  private boolean separates(RegexNode part, BitSet repeated) {
    if (part.isOptional()) {
      return false;
    }
    if (part instanceof Sequence sequence) {
      return sequence.parts().stream().anyMatch(p -> separates(p, repeated));
    }
    // What is too complicated to tell counts as a separator.
    return set(part).map(set -> !set.intersects(repeated)).orElse(true);
  }

  /** The characters of a part that takes one at a time; empty for one that takes more. */
  private Optional<BitSet> set(RegexNode part) {
    if (part instanceof Letter letter) {
      return characters(letter.text());
    } else if (part instanceof Repeat repeat) {
      return set(repeat.part());
    } else if (part instanceof Choice choice) {
      BitSet all = new BitSet();
      for (RegexNode node : choice.cases()) {
        Optional<BitSet> set = set(node);
        if (set.isEmpty()) {
          return Optional.empty();
        }
        all.or(set.get());
      }
      return Optional.of(all);
    }
    return Optional.empty();
  }

  /** The sets of a part that is one character after the other; empty for any other. */
  private List<BitSet> letters(RegexNode node) {
    List<BitSet> letters = new ArrayList<>();
    for (RegexNode part : parts(node)) {
      Optional<BitSet> set = part instanceof Letter l ? characters(l.text()) : Optional.empty();
      if (set.isEmpty() && !(part instanceof Empty)) {
        return List.of();
      }
      set.ifPresent(letters::add);
    }
    return letters;
  }

  private static boolean overlap(List<BitSet> first, List<BitSet> second) {
    if (first.isEmpty() || first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).intersects(second.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What an expression for one character takes; empty for a reference to a group. */
  private Optional<BitSet> characters(String letter) {
    BitSet set = new BitSet();
    try {
      Pattern pattern = Pattern.compile(letter, flags);
      for (int c = 0; c < 128; c++) {
        set.set(c, pattern.matcher(String.valueOf((char) c)).matches());
      }
      for (int i = 0; i < OTHERS.length(); i++) {
        set.set(128 + i, pattern.matcher(OTHERS.substring(i, i + 1)).matches());
      }
    } catch (PatternSyntaxException e) {
      return Optional.empty(); // Only within its whole expression does it mean something.
    }
    return Optional.of(set);
  }
}
