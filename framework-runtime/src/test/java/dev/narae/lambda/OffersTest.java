package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is chosen of JSON, CSV in UTF-8 and CSV in Latin 1. */
class OffersTest {
  private static final Offers OFFERS =
      Offers.of("application/json", "text/csv", "text/csv; charset=ISO-8859-1");

  private static int chosen(String accept) {
    return OFFERS.choose(Request.builder("GET", "/").header("accept", accept).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                            | 0",
        "application/json                               | 0",
        "text/csv                                       | 1",
        "TEXT/CSV                                       | 1",
        "text/*                                         | 1",
        "text/csv;charset=utf-8                         | 1",
        "text/csv;charset=\"ISO-8859-1\"                | 2",
        "text/*;charset=iso-8859-1                      | 2",
        "text/csv;header=present                        | 1",
        "application/json;q=0.5, text/csv;q=0.6         | 1",
        "application/json;q=0.5, text/csv;q=0.5         | 0",
        "text/*, application/json;q=0.9                 | 1",
        "*/*;q=0.1, application/json;q=0                | 1",
        "*/*, application/json;q=0.2                    | 1",
        "text/*, text/csv;q=0, */*;q=0.1                | 0",
        "text/csv;q=0.4, text/csv;charset=iso-8859-1    | 2",
        "image/png, */*;q=0.01                          | 0",
        "text/html, image/gif, *; q=.2, */*; q=.2, *    | 0",
        "application/json;q=broken, text/csv;q=0.1      | 1"
      })
  void theHeaviestWinsAndTheFirstOfADraw(String accept, int index) {
    assertEquals(index, chosen(accept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", ";q=1", "a;q=x"})
  void whatSaysNothingIsNoObjection(String accept) {
    assertEquals(0, chosen(accept));
  }

  @Test
  void withoutTheHeaderTheFirstIsTaken() {
    assertEquals(0, OFFERS.choose(Request.builder("GET", "/").build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/*;q=0, image/*",
        "*/*;q=0",
        "application/json;charset=utf-16",
        "json",
        "application/jso",
        "application/json2"
      })
  void whereNoneWillDoAllAreNamed(String accept) {
    Problem problem = assertThrows(Problem.class, () -> chosen(accept));
    assertEquals(406, problem.status());
    assertEquals(
        "This route answers application/json, text/csv, text/csv; charset=ISO-8859-1 only.",
        problem.detail());
  }

  @Test
  void anOfferIsAMediaType() {
    assertThrows(IllegalArgumentException.class, () -> Offers.of(""));
  }
}
