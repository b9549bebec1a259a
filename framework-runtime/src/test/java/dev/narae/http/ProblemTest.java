package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  private static String json(Problem problem) {
    return new String(problem.toJson(), StandardCharsets.UTF_8);
  }

  @Test
  void absentMembersAreLeftOut() {
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}",
        json(Problem.notFound()));
  }

  @Test
  void everyMemberIsWritten() {
    Problem problem =
        Problem.conflict("Sold out.").type("https://example.com/sold-out", "Sold").instance("/o/1");
    assertEquals(
        "{\"type\":\"https://example.com/sold-out\",\"title\":\"Sold\",\"status\":409,"
            + "\"detail\":\"Sold out.\",\"instance\":\"/o/1\"}",
        json(problem));
  }

  @Test
  void violationsAreAMemberOfTheirOwn() {
    Problem problem =
        Problem.invalid(
            List.of(
                Violation.atPointer("/a", "min", "must be at least 1"),
                Violation.atParameter("query", "q", "required", "is required")));
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
            + "\"detail\":\"2 violations\",\"violations\":["
            + "{\"pointer\":\"/a\",\"code\":\"min\",\"message\":\"must be at least 1\"},"
            + "{\"parameter\":\"q\",\"in\":\"query\",\"code\":\"required\","
            + "\"message\":\"is required\"}]}",
        json(problem));
  }

  @Test
  void headersGoWithTheProblem() {
    assertEquals(Map.of("allow", "GET, POST"), Problem.methodNotAllowed("GET, POST").headers());
    assertEquals(Map.of("retry-after", "5"), Problem.serviceUnavailable("Busy.", 5).headers());
    assertEquals(
        Map.of("www-authenticate", "Bearer"),
        Problem.unauthorized("Who?").header("WWW-Authenticate", "Bearer").headers());
  }

  @Test
  void factoriesHaveTheStatusTheyAreNamedAfter() {
    assertEquals(400, Problem.badRequest("d").status());
    assertEquals(401, Problem.unauthorized("d").status());
    assertEquals(403, Problem.forbidden("d").status());
    assertEquals(405, Problem.methodNotAllowed("GET").status());
    assertEquals(412, Problem.preconditionFailed("d").status());
    assertEquals(415, Problem.unsupportedMediaType("d").status());
    assertEquals("I'm here", Problem.of(418, "I'm here").detail());
  }

  @Test
  void onlyFailuresOfTheServerCarryAStackTrace() {
    assertEquals(0, Problem.notFound().getStackTrace().length);
    assertTrue(Problem.of(500, "d").getStackTrace().length > 0);
  }

  @Test
  void theMessageSaysStatusTitleAndDetail() {
    assertEquals("409 Conflict: Sold out.", Problem.conflict("Sold out.").getMessage());
    assertEquals("404 Not Found", Problem.notFound().getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 399, 600})
  void aProblemIsAnError(int status) {
    assertThrows(IllegalArgumentException.class, () -> Problem.of(status, "d"));
  }
}
