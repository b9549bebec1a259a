package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S16: a regular expression can't hang a request. */
class TextPatternTest {
  private final Violations violations = new Violations();

  private static final String SLOW = "(.*a){20}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SLOW,
        "(a+)+$",
        "(a|aa)+$",
        "(a*)*b",
        "([a-zA-Z]+)*$",
        "(a+)+\\1b",
        "(x?a+){30}b",
        "(a?){64}b"
      })
  void s16NoExpressionGoesBeyondItsStepsAndAllTakeAsManyAsEver(String regexp) {
    TextPattern pattern = TextPattern.of(regexp, 0);
    String text = "a".repeat(60) + "!";
    StepBudget budget = new StepBudget();
    TextPattern.Outcome outcome = pattern.match(text, budget);
    assertNotEquals(TextPattern.Outcome.MATCH, outcome);
    assertTrue(budget.left() >= 0);
    assertEquals(outcome == TextPattern.Outcome.UNDECIDED, budget.left() == 0);
    StepBudget again = new StepBudget();
    assertEquals(outcome, pattern.match(text, again));
    assertEquals(budget.left(), again.left());
  }

  // Newer JDKs remember where some of the expressions above have failed; these defeat that.
  @ParameterizedTest
  @ValueSource(strings = {SLOW, "(a+)+\\1b", "(x?a+){30}b"})
  void s16AnExpressionThatTriesEverySplitIsGivenUp(String regexp) {
    TextPattern pattern = TextPattern.of(regexp, 0);
    for (int length : List.of(60, 3_000)) {
      assertEquals(
          TextPattern.Outcome.UNDECIDED, pattern.match("a".repeat(length) + "!", new StepBudget()));
    }
  }

  @Test
  void s16TheViolationSaysThatNothingWasDecided() {
    boolean valid =
        Constraints.pattern(violations, "a", "a".repeat(60) + "!", TextPattern.of(SLOW, 0));
    assertEquals(false, valid);
    assertEquals(
        List.of(
            Violation.atPointer(
                "/a", "pattern", "is too long or too entangled to be matched with (.*a){20}")),
        violations.list());
  }

  @Test
  void s16AllTextsOfARequestShareTheSteps() {
    TextPattern pattern = TextPattern.of(SLOW, 0);
    String bad = "a".repeat(60) + "!";
    for (int i = 0; i < 1_000; i++) {
      Constraints.pattern(violations, i, bad, pattern);
    }
    assertEquals(1_000, violations.count());
    assertTrue(violations.steps().left() <= (long) StepBudget.PER_CHARACTER * bad.length());
    assertTrue(Constraints.pattern(violations, "b", "aaa", TextPattern.of("a*", 0)));
  }

  @Test
  void s16ATextThatIsTooDeepForRecursionIsGivenUp() {
    TextPattern pattern = TextPattern.of("(a|b)*", 0);
    assertEquals(TextPattern.Outcome.MATCH, pattern.match("ab".repeat(100), new StepBudget()));
    assertEquals(
        TextPattern.Outcome.UNDECIDED, pattern.match("ab".repeat(1_000_000), new StepBudget()));
  }

  @Test
  void commonExpressionsUseAFractionOfTheSteps() {
    for (String regexp : List.of("[a-z0-9-]+", "\\w+( \\w+)*", ".*z", "(?:[a-z]{1,10}-?)+")) {
      StepBudget budget = new StepBudget();
      TextPattern.of(regexp, 0).match("abcdefghi-".repeat(50) + "z", budget);
      assertTrue(budget.left() > StepBudget.AT_FIRST, regexp + " leaves " + budget.left());
    }
  }

  @Test
  void aLongTextIsMatchedByASimpleExpression() {
    assertEquals(
        TextPattern.Outcome.MATCH,
        TextPattern.of("[a-z ]*", 0).match("word ".repeat(1_000_000), new StepBudget()));
  }

  @Test
  void theWholeTextMustMatch() {
    StepBudget budget = new StepBudget();
    assertEquals(TextPattern.Outcome.MATCH, TextPattern.of("a|ab", 0).match("ab", budget));
    assertEquals(TextPattern.Outcome.MISMATCH, TextPattern.of("a", 0).match("ab", budget));
    assertEquals(TextPattern.Outcome.MISMATCH, TextPattern.of("^a$", 0).match("a\n", budget));
  }
}
