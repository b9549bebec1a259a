package dev.narae.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Header;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadTwoAnswersTest {
  @Test
  void readsStatusHeadersCookiesAndBody() {
    Answer answer =
        read(
            """
            {"statusCode":201,"headers":{"Content-Type":"application/json","x-count":3},
             "cookies":["a=1; Path=/","b=2"],"body":"{}","isBase64Encoded":false}""");

    assertEquals(201, answer.status());
    assertEquals(
        List.of(
            new Header("Content-Type", "application/json"),
            new Header("x-count", "3"),
            new Header("set-cookie", "a=1; Path=/"),
            new Header("set-cookie", "b=2")),
        answer.headers());
    assertEquals("{}", text(answer));
  }

  @Test
  void takesABodyWithoutATypeForPlainText() {
    assertEquals(
        List.of(new Header("content-type", "text/plain; charset=utf-8")),
        read("{\"statusCode\":200,\"body\":\"x\"}").headers());
    assertEquals(List.of(), read("{\"statusCode\":204}").headers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "[1]", "\"text\"", "null", "{\"statusCode\":null}"})
  void takesJsonWithoutAStatusForTheBodyOfA200(String json) {
    Answer answer = read(json);

    assertEquals(200, answer.status());
    assertEquals(List.of(new Header("content-type", "application/json")), answer.headers());
    assertEquals(json, text(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | the handler wrote no answer",
        "{\"statusCode\":\"200\"} | statusCode is 200, not 200 to 599",
        "{\"statusCode\":101} | statusCode is 101, not 200 to 599",
        "{\"statusCode\":600} | statusCode is 600, not 200 to 599",
        "{\"statusCode\":200,\"body\":{}} | body is not text",
        "{\"statusCode\":200,\"headers\":{\"a\":[]}} | header a is neither text, number nor boolean",
        "{\"statusCode\":200,\"headers\":{\"a\":\"b\\nc\"}} | header a has a character HTTP forbids",
        "{\"statusCode\":200,\"headers\":{\"a b\":\"c\"}} | header a b has a character HTTP forbids"
      })
  void refusesAnAnswerNoResponseCanBeMadeOf(String json, String message) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> read(json)).getMessage());
  }

  @Test
  void refusesABodyThatIsNotInBase64ThoughItSaysSo() {
    assertThrows(
        IllegalArgumentException.class,
        () -> read("{\"statusCode\":200,\"body\":\"?\",\"isBase64Encoded\":true}"));
  }

  private static Answer read(String json) {
    return PayloadTwoAnswers.read(json.getBytes(UTF_8));
  }

  private static String text(Answer answer) {
    return UTF_8.decode(answer.body().buffer()).toString();
  }
}
