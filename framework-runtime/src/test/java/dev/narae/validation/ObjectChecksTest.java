package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectChecksTest {
  private final Violations violations = new Violations();

  @Test
  void nothingIsReportedIfAllIsWell() {
    assertTrue(Constraints.check(violations, "to", true));
    assertTrue(Constraints.check(violations, "", (String) null));
    assertTrue(violations.isEmpty());
  }

  @Test
  void aCheckThatFailsIsAtThePropertyOrAtTheObjectItself() {
    violations.enter("range");
    assertFalse(Constraints.check(violations, "to", false));
    assertFalse(Constraints.check(violations, "", "must not be empty"));
    violations.exit();
    assertEquals(
        List.of(
            Violation.atPointer("/range/to", "check", "does not fit together"),
            Violation.atPointer("/range", "check", "must not be empty")),
        violations.list());
  }

  @Test
  void theUsersOwnWordsReplaceTheUsualOnes() {
    if (!Constraints.check(violations, "to", false)) {
      violations.reword("must not be before from");
    }
    assertEquals("must not be before from", violations.list().get(0).message());
  }
}
