package dev.narae.validation;

import java.util.regex.Pattern;

/**
 * A regular expression that can't hang a request. Immutable.
 *
 * <p>Some expressions need a time on some texts that doubles with every character: {@code (a+)+$}
 * on {@code aaaa…!}. So every character that is looked at is counted, and matching ends without a
 * result once {@link StepBudget} is used up. What does not read the text is not bounded: an
 * expression is taken for the developer's, only the text for the client's.
 */
public final class TextPattern {
  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * An expression.
   *
   * @param flags those of {@link Pattern}, 0 for none
   * @throws java.util.regex.PatternSyntaxException if it is none; the processor refuses it before
   */
  public static TextPattern of(String regexp, int flags) {
    return new TextPattern(Pattern.compile(regexp, flags));
  }

  /** The expression as it was written. */
  public String regexp() {
    return pattern.pattern();
  }

  /** Whether the whole text matches. */
  Outcome match(CharSequence text, StepBudget budget) {
    try {
      return pattern.matcher(budget.count(text)).matches() ? Outcome.MATCH : Outcome.MISMATCH;
    } catch (StepBudget.ExhaustedException e) {
      return Outcome.UNDECIDED;
    } catch (StackOverflowError e) {
      // Pattern calls itself for every turn of a repeated group, (a|b)*, so that a text of some
      // thousand characters can be too deep for it. Its state is the matcher's, which is dropped
      // here, and it holds no lock: nothing is left half done.
      return Outcome.UNDECIDED;
    }
  }

  /** How matching ended. */
  enum Outcome {
    /** The whole text matches. */
    MATCH,
    /** It does not. */
    MISMATCH,
    /** It was given up. */
    UNDECIDED
  }
}
