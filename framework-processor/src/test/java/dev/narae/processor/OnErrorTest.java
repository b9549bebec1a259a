package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the app in {@code good/errors} answers for exceptions. */
class OnErrorTest {
  @TempDir static Path temp;
  private static final PrintStream CONSOLE = System.out;
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
  private static Function function;

  @BeforeAll
  static void start() {
    Path sources = Path.of("src/test/resources/good/errors");
    Path classes = Javac.into(temp).compileAll(sources).orThrow().classes();
    System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    try {
      function = Function.load("errors.ErrorsAppHandler", Map.of(), classes);
    } finally {
      System.setOut(CONSOLE);
    }
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  private static String logOf(Supplier<Function.Answer> call) {
    LOG.reset();
    call.get();
    return LOG.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aMethodOfTheRoutesOwnClassAnswers() {
    Function.Answer answer = function.get("/accounts/overdrawn");
    assertEquals(403, answer.status());
    assertEquals("application/problem+json", answer.header("content-type"));
    assertEquals(30, answer.body().get("balance").asInt());
    assertFalse(answer.body().toString().contains("secret"));
    assertEquals("", logOf(() -> function.get("/accounts/overdrawn")), "an expected outcome");
  }

  @Test
  void aMethodOfTheRoutesOwnClassAnswersForNoOtherRoutes() {
    Function.Answer answer = function.get("/transfers/overdrawn");
    assertEquals(418, answer.status());
    assertEquals("OverdrawnException", answer.body().get("detail").asText());
  }

  @Test
  void oneMethodMayAnswerForSeveralExceptionsAndSeeTheRequest() {
    assertEquals(
        "IllegalStateException at /accounts/state",
        function.get("/accounts/state").body().get("detail").asText());
    assertEquals(
        "NoSuchElementException at /accounts/element",
        function.get("/accounts/element").body().get("detail").asText());
  }

  @Test
  void theMethodForTheNearestExceptionAnswersWhereverItIs() {
    Function.Answer file = function.get("/transfers/file");
    assertEquals(404, file.status());
    assertEquals("file", file.header("x-trouble"));
    assertEquals("file", file.body().get(0).get("what").asText());
    assertEquals(502, function.get("/transfers/io").status());
    assertEquals(504, function.get("/accounts/unchecked").status());
    Function.Answer argument = function.get("/accounts/argument");
    assertEquals(400, argument.status());
    assertEquals("argument", argument.body().get("what").asText());
    Function.Answer text = function.get("/transfers/unsupported");
    assertEquals(501, text.status());
    assertEquals("not yet", text.body().asText());
    assertEquals(
        "ClassCastException", function.get("/transfers/cast").body().get("detail").asText());
  }

  @Test
  void aProblemIsAnsweredForByAMethodForProblemsOnly() {
    Function.Answer answer = function.get("/transfers/problem");
    assertEquals(410, answer.status());
    assertEquals("yes", answer.header("x-seen"));
    Function.Answer wrong = function.get("/accounts/a/days/b");
    assertEquals(422, wrong.status(), "not 418, though a Problem is a RuntimeException");
    assertEquals("yes", wrong.header("x-seen"), "what binding throws counts too");
    assertEquals("", function.get("/nowhere").header("x-seen"), "no route threw this");
  }

  @Test
  void anErrorOfTheVirtualMachineThatNobodyAnswersForIsABug() {
    Function.Answer answer = function.get("/transfers/deep");
    assertEquals(500, answer.status());
    assertFalse(answer.body().toString().contains("deep"));
  }

  @Test
  void aMethodForThrowableAnswersForAllButProblems() {
    Function.Answer error = function.get("/ends/deep");
    assertEquals(418, error.status());
    assertEquals("StackOverflowError", error.body().get("detail").asText());
    assertEquals("IOException", function.get("/ends/io").body().get("detail").asText());
    assertEquals(410, function.get("/ends/problem").status());
  }

  @Test
  void methodsCalledLikeNumberedOnesAreToldApart() {
    assertEquals(409, function.get("/ends/state").status());
    assertEquals(409, function.get("/ends/element").status());
    assertEquals(501, function.get("/ends/unsupported").status());
  }

  @Test
  void aMethodThatFailsItselfIsABugAndBothFailuresAreLogged() {
    Function.Answer answer = function.get("/transfers/arithmetic");
    assertEquals(500, answer.status());
    assertNull(answer.body().get("detail"));
    String instance = answer.body().get("instance").asText();
    assertTrue(instance.startsWith("urn:uuid:"), instance);
    String log = logOf(() -> function.get("/transfers/arithmetic"));
    assertTrue(log.contains("second failure") && log.contains("first failure"), log);
  }

  /** S9. */
  @Test
  void anAnswerOf500AndAboveIsLoggedWithTheExceptionBehindIt() {
    assertEquals(502, function.get("/transfers/io").status());
    String log = logOf(() -> function.get("/transfers/io"));
    assertTrue(log.contains("java.io.IOException: io"), log);
    assertEquals(503, function.get("/transfers/time").status());
    assertTrue(logOf(() -> function.get("/transfers/time")).contains("DateTimeException: time"));
    Function.Answer busy = function.get("/transfers/busy");
    assertEquals("5", busy.header("retry-after"));
    assertEquals("Later.", busy.body().get("detail").asText());
  }
}
