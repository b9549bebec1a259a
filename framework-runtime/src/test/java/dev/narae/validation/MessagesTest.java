package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static final class Speaker extends Client {
    private final String language;
    private final AppTexts texts;

    Speaker(String language, AppTexts texts) {
      this.language = language;
      this.texts = texts;
    }

    @Override
    public AppTexts texts() {
      return texts;
    }

    @Override
    public String choose(List<String> spoken) {
      assertTrue(spoken.contains(language));
      return language;
    }
  }

  private static final class OwnTexts extends AppTexts {
    private static final Map<String, Map<String, String>> ALL =
        Map.of(
            "en", Map.of("required", "please give it", "title.size", "keep it below {max}"),
            "ko", Map.of("title.size", "{max}자까지만 쓸 수 있습니다"),
            "de", Map.of("required", "fehlt"));

    @Override
    public List<String> languages() {
      return List.copyOf(new TreeSet<>(ALL.keySet()));
    }

    @Override
    public @Nullable String text(String language, String key) {
      return ALL.getOrDefault(language, Map.of()).get(key);
    }
  }

  private static Violations in(String language, AppTexts texts) {
    return Violations.forParameters(new Speaker(language, texts));
  }

  private static String message(Violations violations) {
    return violations.list().get(violations.list().size() - 1).message();
  }

  private static Map<String, String> table(String lines) {
    Map<String, String> table = new TreeMap<>();
    for (String line : lines.split("\n")) {
      table.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    return table;
  }

  private static TreeSet<String> placeholders(String text) {
    TreeSet<String> names = new TreeSet<>();
    for (String part : text.split("\\{")) {
      if (part.contains("}")) {
        names.add(part.substring(0, part.indexOf('}')).split(":")[0]);
      }
    }
    return names;
  }

  @Test
  void koreanHasTheKeysAndPlaceholdersOfEnglish() {
    Map<String, String> english = table(EnglishTexts.TABLE);
    Map<String, String> korean = table(KoreanTexts.TABLE);
    assertEquals(english.keySet(), korean.keySet());
    for (String key : english.keySet()) {
      assertEquals(placeholders(english.get(key)), placeholders(korean.get(key)), key);
    }
  }

  @Test
  void numbersAndTheirWordsAgree() {
    Violations violations = new Violations();
    Constraints.size(violations, "a", "ab", 0, 1);
    assertEquals("must have at most 1 character", message(violations));
    Constraints.size(violations, "a", "abc", 0, 2);
    assertEquals("must have at most 2 characters", message(violations));
    Constraints.digits(violations, "a", 12, 1, 2);
    assertEquals(
        "must have at most 1 digit before the decimal point and at most 2 after it",
        message(violations));
    assertEquals("1 violation", violations.summary(1));
    assertEquals("3 violations", violations.summary(3));
  }

  @Test
  void constraintsSpeakKorean() {
    Violations violations = in("ko", AppTexts.NONE);
    Constraints.size(violations, "title", "", 1, 100);
    assertEquals("1자 이상 100자 이하여야 합니다", message(violations));
    Constraints.decimalMin(violations, "price", 0, "0.5", false);
    assertEquals("0.5 초과여야 합니다", message(violations));
    assertEquals("2건이 올바르지 않습니다", violations.summary(2));
    assertEquals("ko", violations.language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is required                                    | 필수입니다
          must be a whole number from -128 to 127        | -128 이상 127 이하의 정수여야 합니다
          must be one of OPEN, DONE                      | 다음 중 하나여야 합니다: OPEN, DONE
          is not known here; did you mean "title"?       | 알 수 없는 항목입니다. "title" 아닙니까?
          is not known here                              | 알 수 없는 항목입니다
          must be a date such as 2026-11-22              | 2026-11-22 같은 날짜여야 합니다
          must match the password                        | must match the password
          must not be before from                        | must not be before from
          """)
  void builtInEnglishIsToldInKoreanAndAnyOtherTextAsItIs(String english, String told) {
    Violations violations = in("ko", AppTexts.NONE);
    violations.add("a", "code", english);
    assertEquals(told, message(violations));
  }

  @Test
  void theApplicationsTextsComeFirstInEveryLanguage() {
    AppTexts own = new OwnTexts();
    Violations english = in("en", own);
    english.add("a", "required", "is required");
    assertEquals("please give it", message(english));
    Constraints.notBlank(english, "a", "");
    assertEquals("must hold at least one character that is not white space", message(english));
    Violations german = in("de", own);
    german.add("a", "required", "is required");
    assertEquals("fehlt", message(german));
    Constraints.min(german, "a", 0, 1);
    assertEquals("must be at least 1", message(german));
    Violations korean = in("ko", own);
    korean.add("a", "required", "is required");
    assertEquals("필수입니다", message(korean));
  }

  @Test
  void aViolationIsRewordedWithItsOwnBounds() {
    Violations violations = new Violations();
    Constraints.size(violations, "title", "abc", 0, 2);
    violations.reword("at most {max} {max:letter|letters}, not \\{max} or {other}");
    assertEquals("at most 2 letters, not {max} or {other}", message(violations));
    assertEquals("size", violations.list().get(0).code());
    assertEquals("/title", violations.list().get(0).pointer());
  }

  @Test
  void aViolationIsRewordedByAKeyInTheClientsLanguage() {
    for (var expected :
        Map.of("en", "keep it below 2", "ko", "2자까지만 쓸 수 있습니다", "de", "keep it below 2")
            .entrySet()) {
      Violations violations = in(expected.getKey(), new OwnTexts());
      Constraints.size(violations, "title", "abc", 0, 2);
      violations.reword("{title.size}");
      assertEquals(expected.getValue(), message(violations));
    }
  }

  @Test
  void aViolationThatIsNotKeptIsNotReworded() {
    Violations violations = new Violations();
    violations.reword("nothing");
    for (int i = 0; i <= Violations.MAX_KEPT; i++) {
      Constraints.notBlank(violations, i, "");
    }
    violations.reword("other");
    assertEquals("must hold at least one character that is not white space", message(violations));
  }

  @Test
  void aTextThatNamesItselfComesToAnEnd() {
    AppTexts own =
        new AppTexts() {
          @Override
          public List<String> languages() {
            return List.of("en");
          }

          @Override
          public String text(String language, String key) {
            return "x{loop}";
          }
        };
    Violations violations = in("en", own);
    Constraints.notBlank(violations, "a", "");
    assertEquals("xxxxx{loop}", message(violations));
  }
}
