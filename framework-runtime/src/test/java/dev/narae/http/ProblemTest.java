package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.validation.Violation;
import java.math.BigDecimal;
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
    assertEquals(406, Problem.notAcceptable("d").status());
    assertEquals(410, Problem.gone("d").status());
    assertEquals(413, Problem.contentTooLarge("d").status());
    assertEquals(428, Problem.preconditionRequired("d").status());
    assertEquals(429, Problem.tooManyRequests("d", 3).status());
    assertEquals(500, Problem.internalServerError("d").status());
    assertEquals(501, Problem.notImplemented("d").status());
    assertEquals(502, Problem.badGateway("d").status());
    assertEquals(504, Problem.gatewayTimeout("d").status());
    assertEquals(412, Problem.preconditionFailed("d").status());
    assertEquals(415, Problem.unsupportedMediaType("d").status());
    assertEquals("I'm here", Problem.of(418, "I'm here").detail());
  }

  @Test
  void aClientToldToWaitLearnsHowLong() {
    assertEquals(Map.of("retry-after", "3"), Problem.tooManyRequests("d", 3).headers());
  }

  @Test
  void membersOfItsOwnAreWrittenAsTheyAre() {
    Problem problem =
        Problem.of(403, "Your balance is too low.")
            .with("balance", 30)
            .with("price", new BigDecimal("9.90"))
            .with("account", "/accounts/1")
            .with("frozen", false)
            .with("balance", 31L);
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,"
            + "\"detail\":\"Your balance is too low.\",\"balance\":31,\"price\":9.90,"
            + "\"account\":\"/accounts/1\",\"frozen\":false}",
        json(problem));
    assertEquals(false, problem.members().get("frozen"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "violations",
        "",
        "1a",
        "a-b",
        "\u00e4"
      })
  void aMemberIsNotNamedLikeAnotherNorStrangely(String name) {
    assertThrows(IllegalArgumentException.class, () -> Problem.notFound().with(name, "x"));
    assertThrows(IllegalArgumentException.class, () -> Problem.notFound().with(name, true));
  }

  @Test
  void aMemberIsANumberThatJsonHas() {
    assertThrows(
        IllegalArgumentException.class, () -> Problem.notFound().with("share", Double.NaN));
    assertThrows(
        IllegalArgumentException.class,
        () -> Problem.notFound().with("share", Float.POSITIVE_INFINITY));
  }

  @Test
  void aCauseStaysWithTheProblemAndIsNotShown() {
    IllegalStateException cause = new IllegalStateException("secret");
    Problem problem =
        Problem.badGateway("The bank does not answer.").cause(cause).type("/bank").with("a", 1);
    assertSame(cause, problem.getCause());
    assertFalse(json(problem).contains("secret"));
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
