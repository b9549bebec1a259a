package dev.narae.lambda;

import dev.narae.json.JsonName;
import dev.narae.json.JsonWriter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an answer field by field; each front door takes those it knows. Used once. */
final class Envelope {
  private static final JsonName STATUS_CODE = JsonName.of("statusCode");
  private static final JsonName STATUS_DESCRIPTION = JsonName.of("statusDescription");
  private static final JsonName HEADERS = JsonName.of("headers");
  private static final JsonName MULTI_VALUE_HEADERS = JsonName.of("multiValueHeaders");
  private static final JsonName COOKIES = JsonName.of("cookies");
  private static final JsonName BODY = JsonName.of("body");
  private static final JsonName IS_BASE64_ENCODED = JsonName.of("isBase64Encoded");
  private static final JsonName SET_COOKIE = JsonName.of("set-cookie");

  private final JsonWriter json = new JsonWriter();
  private final Reply reply;

  /** Begins with the status. */
  Envelope(Reply reply) {
    this.reply = reply;
    json.beginObject();
    json.field(STATUS_CODE, reply.status());
  }

  /** The status with its phrase, which load balancers insist on. */
  Envelope statusDescription() {
    json.field(STATUS_DESCRIPTION, StatusLine.of(reply.status()));
    return this;
  }

  /** Each header with one value, without cookies. */
  Envelope headers() {
    json.name(HEADERS);
    json.beginObject();
    writeHeaders();
    json.endObject();
    return this;
  }

  /**
   * Each header with one value, among them the cookie.
   *
   * @throws IllegalStateException if there are several cookies: the form has place for one
   */
  Envelope headersWithCookie() {
    if (reply.cookies().size() > 1) {
      throw new IllegalStateException(
          "The answer sets "
              + reply.cookies().size()
              + " cookies, and the load balancer takes one. Enable multi-value headers on its"
              + " target group (lambda.multi_value_headers.enabled).");
    }
    json.name(HEADERS);
    json.beginObject();
    writeHeaders();
    for (String cookie : reply.cookies()) {
      json.field(SET_COOKIE, cookie);
    }
    json.endObject();
    return this;
  }

  /** Each header with a list of values, among them the cookies. */
  Envelope multiValueHeaders() {
    json.name(MULTI_VALUE_HEADERS);
    json.beginObject();
    for (Map.Entry<String, String> header : withDefaults().entrySet()) {
      json.name(header.getKey());
      writeList(List.of(header.getValue()));
    }
    if (!reply.cookies().isEmpty()) {
      json.name(SET_COOKIE);
      writeList(reply.cookies());
    }
    json.endObject();
    return this;
  }

  /** The cookies alone, beside other headers of one value. */
  Envelope setCookies() {
    if (!reply.cookies().isEmpty()) {
      json.name(MULTI_VALUE_HEADERS);
      json.beginObject();
      json.name(SET_COOKIE);
      writeList(reply.cookies());
      json.endObject();
    }
    return this;
  }

  /** The cookies in a list of their own. */
  Envelope cookies() {
    if (!reply.cookies().isEmpty()) {
      json.name(COOKIES);
      writeList(reply.cookies());
    }
    return this;
  }

  /** The finished answer: with the body, which is text or Base64. */
  byte[] end() {
    byte[] body = reply.bytes();
    boolean text = reply.isText();
    if (body.length > 0) {
      json.name(BODY);
      if (text) {
        json.utf8(body);
      } else {
        json.value(Base64.getEncoder().encodeToString(body));
      }
    }
    json.field(IS_BASE64_ENCODED, !text && body.length > 0);
    json.endObject();
    return json.toBytes();
  }

  private void writeHeaders() {
    for (Map.Entry<String, String> header : withDefaults().entrySet()) {
      json.name(header.getKey());
      json.value(header.getValue());
    }
  }

  /** Answers are not to be guessed at nor kept by caches, unless the route says so. */
  private Map<String, String> withDefaults() {
    Map<String, String> headers = new LinkedHashMap<>(reply.headers());
    headers.putIfAbsent("x-content-type-options", "nosniff");
    headers.putIfAbsent("cache-control", "no-store");
    return headers;
  }

  private void writeList(List<String> values) {
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
