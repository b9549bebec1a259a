package dev.narae.lambda;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import dev.narae.json.MalformedJsonException;
import dev.narae.validation.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an event that requests are made of, and steps over the rest. */
final class HttpApiEventReader extends JsonCodec<HttpApiEvent> {
  private static final HttpApiEventReader CODEC = new HttpApiEventReader();
  private static final String VERSION = "2.0";
  private static final JsonCodec<Map<String, String>> TEXTS = new Texts();
  private static final JsonCodec<List<String>> TEXT_LIST = JsonCodecs.list(JsonCodecs.STRING);
  private static final JsonNames NAMES =
      JsonNames.of(
          JsonName.of("version"),
          JsonName.of("routeKey"),
          JsonName.of("rawPath"),
          JsonName.of("rawQueryString"),
          JsonName.of("cookies"),
          JsonName.of("headers"),
          JsonName.of("requestContext"),
          JsonName.of("pathParameters"),
          JsonName.of("body"),
          JsonName.of("isBase64Encoded"));

  private HttpApiEventReader() {}

  /**
   * The event of these bytes.
   *
   * @throws UnsupportedEventException if it is no event of an HTTP API, payload format 2.0
   */
  static HttpApiEvent read(byte[] bytes) {
    Violations violations = new Violations();
    try {
      HttpApiEvent event = CODEC.fromBytes(bytes, violations);
      if (event == null) {
        throw new UnsupportedEventException(null);
      }
      return event;
    } catch (MalformedJsonException e) {
      throw new UnsupportedEventException(e);
    }
  }

  @Override
  public @Nullable HttpApiEvent read(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    Fields fields = new Fields();
    while (json.nextField(NAMES)) {
      fields.read(json);
    }
    json.endObject();
    return fields.event();
  }

  /** Events come in only. */
  @Override
  public void write(JsonWriter json, HttpApiEvent value) {
    throw new UnsupportedOperationException("Events are read only.");
  }

  /** Texts by name. A gateway's null is no mistake of the client: such an entry is left out. */
  private static final class Texts extends JsonCodec<Map<String, String>> {
    @Override
    public @Nullable Map<String, String> read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      Map<String, String> texts = new LinkedHashMap<>();
      String name = json.nextName();
      while (name != null) {
        String text = json.readString();
        if (text != null) {
          texts.put(name, text);
        }
        name = json.nextName();
      }
      json.endObject();
      return texts;
    }

    @Override
    public void write(JsonWriter json, Map<String, String> value) {
      throw new UnsupportedOperationException("Events are read only.");
    }
  }

  /** The fields read so far. */
  private static final class Fields {
    private @Nullable String version;
    private @Nullable String routeKey;
    private @Nullable String rawPath;
    private @Nullable String rawQuery;
    private @Nullable List<String> cookies;
    private @Nullable Map<String, String> headers;
    private @Nullable RequestContext context;
    private @Nullable Map<String, String> pathParameters;
    private @Nullable String body;
    private @Nullable Boolean base64;

    private void read(JsonReader json) {
      switch (json.fieldIndex()) {
        case 0 -> version = json.readString();
        case 1 -> routeKey = json.readString();
        case 2 -> rawPath = json.readString();
        case 3 -> rawQuery = json.readString();
        case 4 -> cookies = json.read(TEXT_LIST);
        case 5 -> headers = json.read(TEXTS);
        case 6 -> context = json.read(RequestContext.READER);
        case 7 -> pathParameters = json.read(TEXTS);
        case 8 -> body = json.readString();
        case 9 -> base64 = json.readBoolean();
        default -> json.skip();
      }
    }

    private @Nullable HttpApiEvent event() {
      String method = context == null ? null : context.method();
      if (!VERSION.equals(version) || context == null || method == null) {
        return null;
      }
      return new HttpApiEvent(
          orEmpty(routeKey),
          method,
          orEmpty(rawPath),
          orEmpty(rawQuery),
          orEmpty(context.stage()),
          orEmpty(context.requestId()),
          orEmpty(context.sourceIp()),
          headers == null ? Map.of() : headers,
          cookies == null ? List.of() : cookies,
          pathParameters == null ? Map.of() : pathParameters,
          body,
          Boolean.TRUE.equals(base64));
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }
}
