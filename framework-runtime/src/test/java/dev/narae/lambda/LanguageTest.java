package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a 422 is the one that the client likes best of those there are. */
class LanguageTest {
  private static Problem refused(Request request) {
    Binder binder = new Binder(request);
    binder.query("limit").required().asInt();
    return assertThrows(Problem.class, binder::check);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ko                          | ko
          ko-KR                       | ko
          KO-kr,ko;q=0.9,en;q=0.8     | ko
          en,ko                       | en
          en;q=0.1,ko;q=0.2           | ko
          fr,ko;q=0.5,en;q=0.4        | ko
          fr                          | en
          ko;q=0                      | en
          *                           | en
          *,ko;q=0.5                  | en
          kok                         | en
          k                           | en
          ko;q=2                      | en
          ;;;,=                       | en
          ko;q=abc,fr                 | en
          """)
  void theLanguageIsNegotiated(String header, String language) {
    Problem problem =
        refused(Request.builder("GET", "/").header("Accept-Language", header).build());
    String message = language.equals("ko") ? "필수입니다" : "is required";
    assertEquals(message, problem.violations().get(0).message());
    assertEquals(language, problem.headers().get("content-language"));
    assertEquals("accept-language", problem.headers().get("vary"));
  }

  @Test
  void withoutTheHeaderTheAnswerIsEnglish() {
    Problem problem = refused(Request.builder("GET", "/").build());
    assertEquals("is required", problem.violations().get(0).message());
    assertEquals("1 violation", problem.detail());
  }

  @Test
  void theDetailIsInTheLanguageToo() {
    Problem problem = refused(Request.builder("GET", "/").header("accept-language", "ko").build());
    assertEquals("1건이 올바르지 않습니다", problem.detail());
  }
}
