package dev.narae.lambda;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import dev.narae.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events as an HTTP API sends them, and its reading of what comes back. */
final class Events {
  private final String method;
  private final String path;
  private String query = "";
  private String routeKey = "$default";
  private String stage = "$default";
  private String body;
  private boolean base64;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private Map<String, String> pathParameters = Map.of();
  private List<String> cookies = List.of();

  private Events(String method, String path) {
    this.method = method;
    this.path = path;
  }

  static Events of(String method, String path) {
    return new Events(method, path);
  }

  Events query(String encoded) {
    this.query = encoded;
    return this;
  }

  Events routed(String key, Map<String, String> parameters) {
    this.routeKey = key;
    this.pathParameters = parameters;
    return this;
  }

  Events stage(String name) {
    this.stage = name;
    return this;
  }

  Events header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Events cookies(String... pairs) {
    this.cookies = List.of(pairs);
    return this;
  }

  Events json(String text) {
    return header("content-type", "application/json").body(text);
  }

  Events body(String text) {
    this.body = text;
    return this;
  }

  Events base64(String text) {
    this.base64 = true;
    return body(text);
  }

  byte[] bytes() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    text(json, "version", "2.0");
    text(json, "routeKey", routeKey);
    text(json, "rawPath", path);
    text(json, "rawQueryString", query);
    if (!cookies.isEmpty()) {
      json.name("cookies");
      json.value(JsonCodecs.list(JsonCodecs.STRING), cookies);
    }
    json.name("headers");
    json.value(JsonCodecs.map(JsonCodecs.STRING), headers);
    json.name("requestContext");
    json.beginObject();
    text(json, "accountId", "123456789012");
    json.name("authorizer");
    json.nullValue();
    json.name("http");
    json.beginObject();
    text(json, "method", method);
    text(json, "path", path);
    text(json, "protocol", "HTTP/1.1");
    text(json, "sourceIp", "192.0.2.1");
    json.endObject();
    text(json, "requestId", "JKJaXmPLvHcESHA=");
    text(json, "stage", stage);
    json.name("timeEpoch");
    json.value(1_583_348_638_390L);
    json.endObject();
    if (!pathParameters.isEmpty()) {
      json.name("pathParameters");
      json.value(JsonCodecs.map(JsonCodecs.STRING), pathParameters);
    }
    if (body != null) {
      text(json, "body", body);
    }
    json.name("isBase64Encoded");
    json.value(base64);
    json.endObject();
    return json.toBytes();
  }

  private static void text(JsonWriter json, String name, String value) {
    json.name(name);
    json.value(value);
  }

  /** What a gateway would make of an answer. */
  record Answer(
      int status, Map<String, String> headers, List<String> cookies, String body, boolean base64) {

    static Answer of(byte[] bytes) {
      Violations violations = new Violations();
      Answer answer = new AnswerReader().fromBytes(bytes, violations);
      if (answer == null) {
        throw new AssertionError(
            violations.list() + " in " + new String(bytes, StandardCharsets.UTF_8));
      }
      return answer;
    }

    String header(String name) {
      return headers.get(name);
    }
  }

  private static final class AnswerReader extends JsonCodec<Answer> {
    private static final JsonName STATUS = JsonName.of("statusCode");
    private static final JsonName HEADERS = JsonName.of("headers");
    private static final JsonNames NAMES =
        JsonNames.of(
            STATUS,
            HEADERS,
            JsonName.of("cookies"),
            JsonName.of("body"),
            JsonName.of("isBase64Encoded"));

    @Override
    public Answer read(JsonReader json) {
      Integer status = null;
      Map<String, String> headers = null;
      List<String> cookies = new ArrayList<>();
      String body = null;
      Boolean base64 = null;
      json.beginObject();
      while (json.nextField(NAMES)) {
        switch (json.fieldIndex()) {
          case 0 -> status = json.readInt();
          case 1 -> headers = json.read(JsonCodecs.map(JsonCodecs.STRING));
          case 2 -> cookies = json.read(JsonCodecs.list(JsonCodecs.STRING));
          case 3 -> body = json.readString();
          case 4 -> base64 = json.readBoolean();
          default -> throw new AssertionError("unknown field in an answer");
        }
      }
      json.require(STATUS, status);
      json.require(HEADERS, headers);
      return json.endObject() ? new Answer(status, headers, cookies, body, base64) : null;
    }

    @Override
    public void write(JsonWriter json, Answer value) {
      throw new UnsupportedOperationException();
    }
  }
}
