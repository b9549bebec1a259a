package dev.narae.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaRegexTest {
  @ParameterizedTest
  @CsvSource({
    "[a-z]+, ^(?:[a-z]+)$",
    "a|b, ^(?:a|b)$",
    "a\\@b\\-c\\.d, ^(?:a@b\\-c\\.d)$",
    "\\p{L}\\d\\\\, ^(?:\\p{L}\\d\\\\)$",
    "(?<year>\\d{4})(?=x)(?!y), ^(?:(?<year>\\d{4})(?=x)(?!y))$",
    "\\u0041\\t, ^(?:\\u0041\\t)$",
  })
  void theWholeTextMustMatch(String regexp, String expected) {
    assertEquals(Optional.of(expected), EcmaRegex.whole(regexp, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "a++, ++",
    "a*+b, *+",
    "(?>a), (?>",
    "(?i)a, (?i)",
    "\\Aa\\z, \\A",
    "\\p{Alpha}, \\p",
    "\\p{javaLowerCase}, \\p",
    "[a-z&&[^b]], &&",
    "[a[bc]], a set within a set",
    "\\Qa\\E, \\Q",
    "\\x{1F600}, \\x",
    "\\h, \\h",
  })
  void whatOnlyJavaHasIsNamed(String regexp, String problem) {
    assertEquals(problem, EcmaRegex.problem(regexp));
    assertEquals(Optional.empty(), EcmaRegex.whole(regexp, 0));
  }

  @Test
  void anEscapedBackslashBeforeALetterIsNoEscapeOfTheLetter() {
    assertEquals("", EcmaRegex.problem("\\\\Q"));
    assertEquals(Optional.of("^(?:\\\\Q)$"), EcmaRegex.whole("\\\\Q", 0));
  }

  @Test
  void thereIsNoPlaceForFlags() {
    assertEquals(Optional.empty(), EcmaRegex.whole("a", 2));
  }
}
