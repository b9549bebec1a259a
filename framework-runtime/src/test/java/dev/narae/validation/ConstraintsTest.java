package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
  private static final String NOT_BLANK =
      "must hold at least one character that is not white space";

  private final Violations violations = new Violations();

  private void assertFound(Violation... expected) {
    assertEquals(List.of(expected), violations.list());
  }

  @Test
  void nullPassesEveryCheck() {
    Constraints.notBlank(violations, "a", null);
    Constraints.notBlank(violations, 0, null);
    Constraints.size(violations, "a", (String) null, 1, 2);
    Constraints.size(violations, 0, (List<?>) null, 1, 2);
    Constraints.size(violations, "a", (Map<?, ?>) null, 1, 2);
    Constraints.min(violations, "a", null, 1);
    Constraints.max(violations, 0, null, 1);
    assertFound();
  }

  @Test
  void blankTextIsFoundByNameAndByIndex() {
    Constraints.notBlank(violations, "a", "");
    Constraints.notBlank(violations, 3, " \t\u2003");
    Constraints.notBlank(violations, "b", " x ");
    assertFound(
        Violation.atPointer("/a", "notBlank", NOT_BLANK),
        Violation.atPointer("/3", "notBlank", NOT_BLANK));
  }

  @Test
  void bothBoundsOfASizeAreAllowed() {
    Constraints.size(violations, "a", "ab", 2, 3);
    Constraints.size(violations, "a", "abc", 2, 3);
    Constraints.size(violations, "a", List.of(1, 2), 2, 2);
    Constraints.size(violations, "a", Map.of(), 0, 0);
    assertFound();
  }

  @Test
  void aSizesMessageTellsTheBoundsThereAre() {
    Constraints.size(violations, "a", "abcd", 2, 3);
    Constraints.size(violations, "b", Set.of(1, 2), 0, 1);
    Constraints.size(violations, "c", Map.of(), 1, Integer.MAX_VALUE);
    Constraints.size(violations, 4, "", 5, 5);
    Constraints.size(violations, 5, List.of(), 2, 3);
    Constraints.size(violations, 6, Map.of(), 2, 3);
    assertFound(
        Violation.atPointer("/a", "size", "must have from 2 to 3 characters"),
        Violation.atPointer("/b", "size", "must have at most 1 element"),
        Violation.atPointer("/c", "size", "must have at least 1 element"),
        Violation.atPointer("/4", "size", "must have exactly 5 characters"),
        Violation.atPointer("/5", "size", "must have from 2 to 3 elements"),
        Violation.atPointer("/6", "size", "must have from 2 to 3 elements"));
  }

  @Test
  void boundsOfNumbersAreExactForEveryType() {
    long big = (1L << 53) + 1;
    Constraints.max(violations, "a", big, big - 1);
    Constraints.max(violations, "b", 9007199254740994.0, big);
    Constraints.min(violations, "c", new BigDecimal("0.999999999999999999999"), 1);
    Constraints.max(violations, 3, BigInteger.TWO.pow(64), Long.MAX_VALUE);
    Constraints.min(violations, 4, 0.5f, 1);
    Constraints.min(violations, "e", Double.NEGATIVE_INFINITY, Long.MIN_VALUE);
    Constraints.max(violations, "f", Double.POSITIVE_INFINITY, Long.MAX_VALUE);
    assertEquals(
        List.of("/a", "/b", "/c", "/3", "/4", "/e", "/f"),
        violations.list().stream().map(Violation::pointer).toList());
    assertEquals("must be at most 9007199254740992", violations.list().get(0).message());
    assertEquals("must be at least 1", violations.list().get(2).message());
  }

  @Test
  void boundsOfNumbersAreAllowed() {
    Constraints.min(violations, "a", 1, 1);
    Constraints.max(violations, "a", (byte) 1, 1);
    Constraints.max(violations, 0, new BigDecimal("1.000"), 1);
    Constraints.min(violations, 0, 1.0, 1);
    assertFound();
  }
}
