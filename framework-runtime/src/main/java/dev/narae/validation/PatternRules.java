package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/** What is wrong with a text that should match a regular expression. */
final class PatternRules {
  private PatternRules() {}

  /** Null if the whole text matches. */
  static @Nullable Message find(Violations violations, CharSequence text, TextPattern pattern) {
    return find(violations, text, pattern, "pattern");
  }

  /** Null if the text is an e-mail address and matches. */
  static @Nullable Message findEmail(
      Violations violations, CharSequence text, TextPattern pattern) {
    return EmailRules.isEmail(text)
        ? find(violations, text, pattern, "email")
        : Message.of("email");
  }

  private static @Nullable Message find(
      Violations violations, CharSequence text, TextPattern pattern, String mismatch) {
    TextPattern.Outcome outcome = pattern.match(text, violations.steps());
    if (outcome == TextPattern.Outcome.MATCH) {
      return null;
    }
    String key = outcome == TextPattern.Outcome.MISMATCH ? mismatch : "pattern.undecided";
    return Message.of(key, "regexp", pattern.regexp());
  }
}
