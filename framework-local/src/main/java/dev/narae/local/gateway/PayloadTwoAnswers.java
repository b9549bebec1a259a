package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what a function answered, in payload format 2.0.
 *
 * <p>JSON without a status code is the body of a 200 (API Gateway developer guide, "Lambda function
 * response for format 2.0"). A body without a content type is plain text.
 */
final class PayloadTwoAnswers {
  private PayloadTwoAnswers() {}

  /**
   * Reads an answer.
   *
   * @throws IllegalArgumentException if the gateway could not make a response of it
   */
  static Answer read(byte[] bytes) {
    if (!(AnswerFields.json(bytes) instanceof Map<?, ?> members)
        || members.get("statusCode") == null) {
      return Answer.of(200, "application/json", Body.of(bytes));
    }
    Body body = AnswerFields.body(members);
    return new Answer(AnswerFields.status(members.get("statusCode")), headers(members, body), body);
  }

  private static List<Header> headers(Map<?, ?> members, Body body) {
    List<Header> headers = new ArrayList<>();
    if (members.get("headers") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> headers.add(AnswerFields.header(String.valueOf(name), value)));
    }
    boolean typed = headers.stream().anyMatch(header -> header.is("content-type"));
    if (!typed && !body.isEmpty()) {
      headers.add(new Header("content-type", "text/plain; charset=utf-8"));
    }
    if (members.get("cookies") instanceof List<?> cookies) {
      cookies.forEach(cookie -> headers.add(AnswerFields.header("set-cookie", cookie)));
    }
    return headers;
  }
}
