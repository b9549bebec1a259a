package dev.narae.lambda;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.MalformedJsonException;
import dev.narae.validation.Violations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an event that requests are made of, and steps over the rest. */
final class EventReader extends ReadOnlyCodec<Event> {
  private static final JsonCodec<Event> CODEC = new EventReader();
  private static final JsonNames NAMES =
      JsonNames.of(
          JsonName.of("version"),
          JsonName.of("httpMethod"),
          JsonName.of("path"),
          JsonName.of("rawPath"),
          JsonName.of("rawQueryString"),
          JsonName.of("routeKey"),
          JsonName.of("resource"),
          JsonName.of("headers"),
          JsonName.of("multiValueHeaders"),
          JsonName.of("queryStringParameters"),
          JsonName.of("multiValueQueryStringParameters"),
          JsonName.of("cookies"),
          JsonName.of("pathParameters"),
          JsonName.of("body"),
          JsonName.of("isBase64Encoded"),
          JsonName.of("requestContext"),
          JsonName.of("methodArn"),
          JsonName.of("routeArn"));

  private EventReader() {}

  /**
   * The event of these bytes.
   *
   * @throws UnsupportedEventException if it is not of the form that the front doors have in common
   */
  static Event read(byte[] bytes) {
    try {
      Event event = CODEC.fromBytes(bytes, new Violations());
      if (event == null) {
        throw new UnsupportedEventException(null);
      }
      return event;
    } catch (MalformedJsonException e) {
      throw new UnsupportedEventException(e);
    }
  }

  @Override
  public @Nullable Event read(JsonReader json) {
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

  /** The fields read so far. */
  private static final class Fields {
    private @Nullable String version;
    private @Nullable String method;
    private @Nullable String path;
    private @Nullable String rawPath;
    private @Nullable String rawQuery;
    private @Nullable String routeKey;
    private @Nullable String resource;
    private @Nullable Map<String, String> headers;
    private @Nullable Map<String, List<String>> multiHeaders;
    private @Nullable Map<String, String> query;
    private @Nullable Map<String, List<String>> multiQuery;
    private @Nullable List<String> cookies;
    private @Nullable Map<String, String> pathParameters;
    private @Nullable String body;
    private @Nullable Boolean base64;
    private @Nullable RequestContext context;
    private boolean forAuthorizer;

    private void read(JsonReader json) {
      switch (json.fieldIndex()) {
        case 0 -> version = json.readString();
        case 1 -> method = json.readString();
        case 2 -> path = json.readString();
        case 3 -> rawPath = json.readString();
        case 4 -> rawQuery = json.readString();
        case 5 -> routeKey = json.readString();
        case 6 -> resource = json.readString();
        case 7 -> headers = json.read(EventValues.MAP);
        case 8 -> multiHeaders = json.read(EventValues.LISTS);
        case 9 -> query = json.read(EventValues.MAP);
        case 10 -> multiQuery = json.read(EventValues.LISTS);
        case 11 -> cookies = json.read(EventValues.LIST);
        case 12 -> pathParameters = json.read(EventValues.MAP);
        case 13 -> body = json.readString();
        case 14 -> base64 = json.readBoolean();
        case 15 -> context = json.read(RequestContext.CODEC);
        case 16, 17 -> forAuthorizer = json.readAsText() != null;
        default -> json.skip();
      }
    }

    private @Nullable Event event() {
      if (context == null) {
        return null;
      }
      return new Event(
          version,
          method,
          orEmpty(path),
          orEmpty(rawPath),
          orEmpty(rawQuery),
          orEmpty(routeKey),
          orEmpty(resource),
          headers == null ? Map.of() : headers,
          multiHeaders,
          query == null ? Map.of() : query,
          multiQuery,
          cookies == null ? List.of() : cookies,
          pathParameters == null ? Map.of() : pathParameters,
          body,
          Boolean.TRUE.equals(base64),
          forAuthorizer,
          context);
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }
}
