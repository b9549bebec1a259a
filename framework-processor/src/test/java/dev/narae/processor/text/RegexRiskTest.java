package dev.narae.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexRiskTest {
  @ParameterizedTest
  @CsvSource({
    "(a+)+b, (a+)+",
    "^(\\w*)*$, (\\w*)*",
    "'x(?:[a-z]+){2,}', '(?:[a-z]+){2,}'",
    "(a|a)*, (a|a)*",
    "(\\w|\\d)+!, (\\w|\\d)+",
    "(ab|.b)*, (ab|.b)*",
    "(a*b?)*c, (a*b?)*",
    "'((x|y+z?)+,)*', (x|y+z?)+",
    "([a-zA-Z]+)*@x, ([a-zA-Z]+)*",
    "(?<word>\\w+\\s?)*, (?<word>\\w+\\s?)*",
    "'(a{1,20}){1,20}', '(a{1,20}){1,20}'",
  })
  void roundsThatCanBeDividedInManyWaysAreNamed(String regexp, String part) {
    assertEquals(Optional.of(part), RegexRisk.find(regexp, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[a-z]+",
        "([a-z]+\\.)*[a-z]+",
        "(a|b)*",
        "(a++)*",
        "(?>a+)*x",
        "(\\d+,)+",
        "(?:-[a-z0-9]+)*",
        "(a+){3}",
        "(ab|cd)*",
        "\\Q(a+)+\\E",
        "[(a+)+]*",
        "(?=(a))b*",
        "(\\p{L}+[ -])*\\p{L}+",
        "(?i)x(?x:y)",
        "(a)\\1*",
        "a{2,3}{4}",
      })
  void roundsWithAClearEndAreNot(String regexp) {
    assertEquals(Optional.empty(), RegexRisk.find(regexp, 0));
  }

  @Test
  void whatItNamesIsSlowIndeed() {
    Pattern pattern = Pattern.compile("(a{1,20}){1,20}b");
    assertTrue(RegexRisk.find(pattern.pattern(), 0).isPresent());
    assertTrue(steps(pattern, 16) > 100 * steps(pattern, 8));
  }

  /** How often the engine looks at a character of a text that almost matches. */
  private static int steps(Pattern pattern, int length) {
    int[] looks = new int[1];
    CharSequence text =
        new CharSequence() {
          @Override
          public int length() {
            return length;
          }

          @Override
          public char charAt(int index) {
            looks[0]++;
            return 'a';
          }

          @Override
          public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
          }
        };
    assertEquals(false, pattern.matcher(text).matches());
    return looks[0];
  }

  @Test
  void everyExpressionThatCompilesIsTakenApart() {
    String[] pieces = {
      "a",
      "b",
      ".",
      "[a-z]",
      "[^]b]",
      "[a[b-c]]",
      "[a&&[ab]]",
      "(",
      "(?:",
      "(?<n>",
      "(?=",
      "(?<!",
      "(?>",
      "(?i)",
      "(?i-m:",
      ")",
      "|",
      "*",
      "+",
      "?",
      "{2}",
      "{2,}",
      "{2,5}",
      "*+",
      "+?",
      "^",
      "$",
      "\\d",
      "\\p{L}",
      "\\pN",
      "\\x41",
      "\\x{1F600}",
      "\\u0041",
      "\\cA",
      "\\07",
      "\\012",
      "\\b",
      "\\\\",
      "\\Qa+\\E",
      "\\E",
      "\\k<n>",
      "\\1",
      "\\.",
      "\\R",
      "]",
      "}",
      "-",
      "\uac00"
    };
    int compiled = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder regexp = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        regexp.append(pieces[random.nextInt(pieces.length)]);
      }
      if (compiles(regexp.toString())) {
        compiled++;
        RegexRisk.find(regexp.toString(), 0);
      }
    }
    assertTrue(compiled > 2_000, "only " + compiled);
  }

  private static boolean compiles(String regexp) {
    try {
      Pattern.compile(regexp);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
