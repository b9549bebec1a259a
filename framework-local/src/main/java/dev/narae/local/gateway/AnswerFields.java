package dev.narae.local.gateway;

import dev.narae.local.http.Body;
import dev.narae.local.http.Header;
import dev.narae.local.json.Json;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields that functions' answers have in every format. */
final class AnswerFields {
  /** A header's name (RFC 9110 section 5.6.2). */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** What would end a header line or worse (RFC 9110 section 5.5). */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F]");

  private AnswerFields() {}

  /**
   * The JSON that a function wrote.
   *
   * @throws IllegalArgumentException if it wrote none, as all methods here for what can't be read
   */
  static @Nullable Object json(byte[] bytes) {
    if (bytes.length == 0) {
      throw new IllegalArgumentException("the handler wrote no answer");
    }
    return Json.read(bytes);
  }

  static int status(@Nullable Object value) {
    if (value instanceof Integer status && status >= 200 && status <= 599) {
      return status;
    }
    throw new IllegalArgumentException("statusCode is " + value + ", not 200 to 599");
  }

  static Body body(Map<?, ?> members) {
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

  static Header header(String name, @Nullable Object value) {
    if (value == null || value instanceof Map || value instanceof List) {
      throw new IllegalArgumentException("header " + name + " is neither text, number nor boolean");
    }
    if (!TOKEN.matcher(name).matches() || CONTROL.matcher(value.toString()).find()) {
      throw new IllegalArgumentException("header " + name + " has a character HTTP forbids");
    }
    return new Header(name, value.toString());
  }
}
