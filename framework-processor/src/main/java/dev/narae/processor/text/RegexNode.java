package dev.narae.processor.text;

import java.util.List;

/** A part of a regular expression, as far as it matters how often and on what it repeats. */
sealed interface RegexNode {

  /**
   * One character of a set.
   *
   * @param text as it stands in the expression
   */
  record Letter(String text) implements RegexNode {}

  /** Something that takes no characters: an anchor or what looks ahead or behind. */
  record Empty() implements RegexNode {}

  /** Parts one after the other. */
  record Sequence(List<RegexNode> parts) implements RegexNode {}

  /** One of several. */
  record Choice(List<RegexNode> cases) implements RegexNode {}

  /**
   * A part several times.
   *
   * @param max {@link Integer#MAX_VALUE} for any number
   * @param possessive whether what was matched is never given back
   * @param text as it stands in the expression
   */
  record Repeat(RegexNode part, int min, int max, boolean possessive, String text)
      implements RegexNode {}

  /** Whether it can match no text at all. */
  default boolean isOptional() {
    if (this instanceof Sequence sequence) {
      return sequence.parts().stream().allMatch(RegexNode::isOptional);
    } else if (this instanceof Choice choice) {
      return choice.cases().stream().anyMatch(RegexNode::isOptional);
    } else if (this instanceof Repeat repeat) {
      return repeat.min() == 0 || repeat.part().isOptional();
    }
    return this instanceof Empty;
  }
}
