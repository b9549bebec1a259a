package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

  @Test
  void placesAreJsonPointers() {
    Violations violations = new Violations();
    violations.add("a", "whole");
    violations.enter("list");
    violations.enter(12);
    violations.add("x/y~z", "b", "deep");
    violations.exit();
    violations.add(7, "c", "element");
    assertEquals(
        List.of(
            Violation.atPointer("", "a", "whole"),
            Violation.atPointer("/list/12/x~1y~0z", "b", "deep"),
            Violation.atPointer("/list/7", "c", "element")),
        violations.list());
  }

  @Test
  void placesMayBeDeep() {
    Violations violations = new Violations();
    for (int i = 0; i < 64; i++) {
      violations.enter(i);
      violations.enter("n");
    }
    violations.add("a", "m");
    assertTrue(violations.list().get(0).pointer().endsWith("/62/n/63/n"));
    violations.exitTo(0);
    violations.add("a", "m");
    assertEquals("", violations.list().get(1).pointer());
  }

  @Test
  void parametersAreNamedWithTheirPlace() {
    Violations violations = Violations.forParameters();
    violations.declareParameter("path", "id");
    violations.declareParameter("query", "limit");
    violations.add("limit", "min", "m");
    violations.enter("id");
    violations.add("format", "m");
    violations.exit();
    violations.enterBody();
    violations.add("id", "required", "m");
    violations.exitBody();
    violations.add("id", "size", "m");
    assertEquals(
        List.of(
            Violation.atParameter("query", "limit", "min", "m"),
            Violation.atParameter("path", "id", "format", "m"),
            Violation.atPointer("/id", "required", "m"),
            Violation.atParameter("path", "id", "size", "m")),
        violations.list());
  }

  @Test
  void whatWasReportedBelowAFieldCountsAsReportedThere() {
    Violations violations = new Violations();
    violations.enter("a");
    violations.add("b", "c", "m");
    violations.exit();
    assertTrue(violations.reportedAt("a", 0));
    assertFalse(violations.reportedAt("a", 1));
    assertFalse(violations.reportedAt("b", 0));
    assertFalse(violations.reportedAt("", 0));
  }
}
