package dev.narae.validation;

/**
 * How many characters the regular expressions of one request may look at, the same one again and
 * again included: {@link #AT_FIRST}, and for each text that is matched {@link #PER_CHARACTER} times
 * its length more. An expression that goes through a text a few times never meets the end; one that
 * tries every split of it does, after some milliseconds.
 */
final class StepBudget {
  /** Some ten milliseconds of work. */
  static final long AT_FIRST = 1_000_000;

  /** Several times what an expression without nested repetition needs. */
  static final int PER_CHARACTER = 30;

  private long left = AT_FIRST;

  /** The text, to be looked at for as long as there is something left. */
  CharSequence count(CharSequence text) {
    left += (long) PER_CHARACTER * text.length();
    return new CountedText(text, this);
  }

  /** How many characters may still be looked at. */
  long left() {
    return left;
  }

  private void take() {
    if (left <= 0) {
      throw new ExhaustedException();
    }
    left--;
  }

  private static final class CountedText implements CharSequence {
    private final CharSequence text;
    private final StepBudget budget;

    CountedText(CharSequence text, StepBudget budget) {
      this.text = text;
      this.budget = budget;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      budget.take();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /** Ends a match; never leaves this package. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExhaustedException() {
      super("The steps for matching are used up.", null, false, false);
    }
  }
}
