package dev.narae.lambda;

import dev.narae.json.JsonAppender;
import dev.narae.json.JsonName;
import java.util.Base64;
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
  private static final JsonName CONTENT_TYPE_OPTIONS = JsonName.of("x-content-type-options");
  private static final JsonName CACHE_CONTROL = JsonName.of("cache-control");
  private static final JsonName TRANSPORT_SECURITY = JsonName.of("strict-transport-security");
  private static final JsonName SECURITY_POLICY = JsonName.of("content-security-policy");
  private static final JsonName REQUEST_ID = JsonName.of("x-request-id");

  /** Bytes; about what the headers need. */
  private static final int ALL_BUT_BODY = 640;

  private final JsonAppender json;
  private final Reply reply;
  private boolean lists;

  /** Begins with the status. */
  Envelope(Reply reply) {
    this.reply = reply;
    this.json = new JsonAppender(ALL_BUT_BODY + reply.bytes().length);
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
    lists = true;
    json.name(MULTI_VALUE_HEADERS);
    json.beginObject();
    writeHeaders();
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
    for (Map.Entry<String, String> header : reply.headers().entrySet()) {
      json.name(header.getKey());
      writeValue(header.getValue());
    }
    writeDefaults();
  }

  /**
   * What makes an answer safe, unless the route says otherwise (OWASP REST Security Cheat Sheet):
   * nobody guesses at its type, keeps it, asks for it without TLS, or shows it in a frame. What can
   * be asked for with a condition the client may keep, if it asks each time. Data that a browser
   * shows as a page after all loads and runs nothing.
   */
  private void writeDefaults() {
    writeDefault("x-content-type-options", CONTENT_TYPE_OPTIONS, "nosniff");
    boolean revalidated =
        reply.headers().containsKey("etag") || reply.headers().containsKey("last-modified");
    writeDefault("cache-control", CACHE_CONTROL, revalidated ? "private, no-cache" : "no-store");
    writeDefault("strict-transport-security", TRANSPORT_SECURITY, "max-age=31536000");
    String contentType = reply.headers().get("content-type");
    if (contentType != null) {
      boolean data = MediaTypes.isJson(contentType);
      writeDefault(
          "content-security-policy",
          SECURITY_POLICY,
          data ? "default-src 'none'; frame-ancestors 'none'" : "frame-ancestors 'none'");
    }
    if (!reply.requestId().isEmpty()) {
      writeDefault("x-request-id", REQUEST_ID, reply.requestId());
    }
  }

  private void writeDefault(String name, JsonName encoded, String value) {
    if (!reply.headers().containsKey(name)) {
      json.name(encoded);
      writeValue(value);
    }
  }

  private void writeValue(String value) {
    if (lists) {
      json.beginArray();
      json.value(value);
      json.endArray();
    } else {
      json.value(value);
    }
  }

  private void writeList(List<String> values) {
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
