package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles {@code good/constraints} and sends it what its constraints refuse. */
class ConstraintsTest {
  private static final String PRODUCT =
      """
      {"sku":"A123","part":"x12","others":["B1234"],"count":4,"pair":8,"stock":{"A123":2},
       "code":"ab"}
      """;

  @TempDir static Path temp;
  private static Function function;

  @BeforeAll
  static void start() {
    Path classes =
        Javac.into(temp)
            .compileAll(Path.of("src/test/resources/good/constraints"))
            .orThrow()
            .classes();
    function = Function.load("constraints.ConstraintsAppHandler", Map.of(), classes);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void whatTheUsersClassesAcceptIsAccepted() {
    assertEquals(204, post("/products", PRODUCT).status());
  }

  @Test
  void theUsersClassesCheckComponentsElementsKeysAndWhatIsInAValueObject() {
    assertEquals(
        List.of(
            "/code size has 1 to 3 letters",
            "/count even is not acceptable",
            "/count small is too large",
            "/others/1 sku is no number of a product",
            "/pair even is not acceptable",
            "/pair pair is not acceptable",
            "/part sku is no part",
            "/sku sku is no number of a product",
            "/stock/C even is not acceptable",
            "/stock/C sku is no key"),
        violations(
            post(
                "/products",
                """
                {"sku":"a123","part":"y1","others":["A123","A1"],"count":11,"pair":101,
                 "stock":{"C":3},"code":""}
                """)));
  }

  @Test
  void checksOfARecordRunOnceItsComponentsAreRight() {
    assertEquals(200, post("/ranges", "{\"from\":1,\"to\":3}").status());
    assertEquals(
        List.of(" check the name abc is longer than 1", "/to check must not be before from"),
        violations(post("/ranges", "{\"from\":3,\"to\":1,\"name\":\"abc\"}")));
    assertEquals(
        List.of("/from min must be at least 0"),
        violations(post("/ranges", "{\"from\":-3,\"to\":-4}")));
  }

  @Test
  void genericRecordsHaveConstraintsAndChecksToo() {
    assertEquals(
        List.of(" check must differ"),
        violations(post("/bounds", "{\"least\":1,\"greatest\":1,\"between\":[1]}")));
    assertEquals(
        List.of("/between notEmpty must not be empty"),
        violations(post("/bounds", "{\"least\":1,\"greatest\":1,\"between\":[]}")));
  }

  @Test
  void checksOfAnElementAreAtItsPlace() {
    assertEquals(
        List.of("/1/to check must not be before from", "/2/to required is required"),
        violations(post("/many", "[{\"from\":1,\"to\":1},{\"from\":4,\"to\":2},{\"from\":1}]")));
  }

  @Test
  void checksOfAGroupAndOfAFormAreAtTheirParameters() {
    assertEquals(200, function.get("/constraints/ranges?from=1&to=3&also=ab").status());
    assertEquals(
        List.of("query also pattern", "query to check"),
        GroupsApp.violations(function.get("/constraints/ranges?from=3&to=1&also=c")));
    Function.Answer form =
        function.send(
            "POST",
            "/constraints/forms",
            "from=3&to=2&name=a",
            Map.of("content-type", "application/x-www-form-urlencoded"),
            List.of());
    assertEquals(List.of("form - check", "form to check"), GroupsApp.violations(form));
  }

  @Test
  void parametersHaveAllConstraints() {
    Function.Answer answer =
        function.send(
            "GET",
            "/constraints/A12?word=B&email=nobody&numbers=1&numbers=10&numbers=2",
            null,
            Map.of("version", "3"),
            List.of());
    assertEquals(
        List.of(
            "header version even",
            "path sku sku",
            "query email email",
            "query numbers max",
            "query numbers size",
            "query word pattern"),
        GroupsApp.violations(answer));
    assertEquals(
        200,
        function
            .send("GET", "/constraints/A123?numbers=1", null, Map.of("version", "2"), List.of())
            .status());
  }

  @Test
  void theKeysOfABodyAreChecked() {
    assertEquals(
        List.of(" - size", "/ - notBlank", "/b - max"),
        GroupsApp.violations(post("/map", "{\"\":1,\"b\":4}")));
  }

  private static Function.Answer post(String path, String body) {
    return function.send("POST", "/constraints" + path, body);
  }

  /** The pointer, the code and the message of every violation, sorted by the first two. */
  private static List<String> violations(Function.Answer answer) {
    assertEquals(422, answer.status(), () -> String.valueOf(answer.body()));
    return StreamSupport.stream(answer.body().get("violations").spliterator(), false)
        .map(
            v ->
                v.path("pointer").asText()
                    + " "
                    + v.get("code").asText()
                    + " "
                    + v.get("message").asText())
        .sorted()
        .toList();
  }
}
