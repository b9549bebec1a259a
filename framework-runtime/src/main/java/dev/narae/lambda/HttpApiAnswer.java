package dev.narae.lambda;

import dev.narae.json.JsonName;
import dev.narae.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** Writes answers as an HTTP API takes them, payload format 2.0. */
final class HttpApiAnswer {
  /** Bytes of an answer that Lambda takes: 6 MB and a little (Lambda quotas). */
  static final int MAX_BYTES = 6_291_556;

  private static final JsonName STATUS_CODE = JsonName.of("statusCode");
  private static final JsonName HEADERS = JsonName.of("headers");
  private static final JsonName COOKIES = JsonName.of("cookies");
  private static final JsonName BODY = JsonName.of("body");
  private static final JsonName IS_BASE64_ENCODED = JsonName.of("isBase64Encoded");
  private static final JsonName NOSNIFF = JsonName.of("x-content-type-options");
  private static final JsonName CACHE_CONTROL = JsonName.of("cache-control");

  private HttpApiAnswer() {}

  static byte[] write(Reply reply) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.field(STATUS_CODE, reply.status());
    writeHeaders(json, reply.headers());
    writeCookies(json, reply.cookies());
    if (reply.bytes().length > 0) {
      json.name(BODY);
      json.utf8(reply.bytes());
    }
    json.field(IS_BASE64_ENCODED, false);
    json.endObject();
    return json.toBytes();
  }

  /** Answers are not to be guessed at nor kept by caches, unless the route says so. */
  private static void writeHeaders(JsonWriter json, Map<String, String> headers) {
    json.name(HEADERS);
    json.beginObject();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      json.name(header.getKey());
      json.value(header.getValue());
    }
    if (!headers.containsKey(NOSNIFF.text())) {
      json.field(NOSNIFF, "nosniff");
    }
    if (!headers.containsKey(CACHE_CONTROL.text())) {
      json.field(CACHE_CONTROL, "no-store");
    }
    json.endObject();
  }

  private static void writeCookies(JsonWriter json, List<String> cookies) {
    if (cookies.isEmpty()) {
      return;
    }
    json.name(COOKIES);
    json.beginArray();
    for (String cookie : cookies) {
      json.value(cookie);
    }
    json.endArray();
  }
}
