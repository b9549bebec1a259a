package dev.narae.local.gateway;

import dev.narae.local.json.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a function answered, in payload format 2.0.
 *
 * <p>JSON without a status code is the body of a 200 (API Gateway developer guide, "Lambda function
 * response for format 2.0"). A body without a content type is plain text.
 */
final class AnswerReader {
  /** A header's name (RFC 9110 section 5.6.2). */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** What would end a header line or worse (RFC 9110 section 5.5). */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F]");

  private AnswerReader() {}

  /**
   * Reads an answer.
   *
   * @throws IllegalArgumentException if the gateway could not make a response of it
   */
  static Answer read(byte[] bytes) {
    if (bytes.length == 0) {
      throw new IllegalArgumentException("the handler wrote no answer");
    }
    if (!(Json.read(bytes) instanceof Map<?, ?> members) || members.get("statusCode") == null) {
      return Answer.of(200, "application/json", Body.of(bytes));
    }
    Body body = body(members);
    return new Answer(status(members.get("statusCode")), headers(members, body), body);
  }

  private static int status(@Nullable Object value) {
    if (value instanceof Integer status && status >= 200 && status <= 599) {
      return status;
    }
    throw new IllegalArgumentException("statusCode is " + value + ", not 200 to 599");
  }

  private static Body body(Map<?, ?> members) {
    Object body = members.get("body");
    if (body == null) {
      return Body.EMPTY;
    }
    if (!(body instanceof String text)) {
      throw new IllegalArgumentException("body is not text");
    }
    return Boolean.TRUE.equals(members.get("isBase64Encoded"))
        ? Body.of(Base64.getDecoder().decode(text))
        : Body.of(text);
  }

  private static List<Answer.Header> headers(Map<?, ?> members, Body body) {
    List<Answer.Header> headers = new ArrayList<>();
    if (members.get("headers") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> headers.add(header(String.valueOf(name), value)));
    }
    boolean typed = headers.stream().anyMatch(h -> h.name().equalsIgnoreCase("content-type"));
    if (!typed && !body.isEmpty()) {
      headers.add(new Answer.Header("content-type", "text/plain; charset=utf-8"));
    }
    if (members.get("cookies") instanceof List<?> cookies) {
      cookies.forEach(cookie -> headers.add(header("set-cookie", cookie)));
    }
    return headers;
  }

  private static Answer.Header header(String name, @Nullable Object value) {
    if (value == null || value instanceof Map || value instanceof List) {
      throw new IllegalArgumentException("header " + name + " is neither text, number nor boolean");
    }
    if (!TOKEN.matcher(name).matches() || CONTROL.matcher(value.toString()).find()) {
      throw new IllegalArgumentException("header " + name + " has a character HTTP forbids");
    }
    return new Answer.Header(name, value.toString());
  }
}
