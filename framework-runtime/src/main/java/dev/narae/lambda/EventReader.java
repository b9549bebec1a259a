package dev.narae.lambda;

import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonScanner;
import dev.narae.json.MalformedJsonException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an event that requests are made of, and steps over the rest. */
final class EventReader {
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
      JsonScanner json = new JsonScanner(bytes);
      Fields fields = new Fields();
      if (json.beginObject()) {
        while (json.nextField(NAMES)) {
          fields.read(json);
        }
      }
      json.end();
      return fields.event();
    } catch (MalformedJsonException e) {
      throw new UnsupportedEventException(e);
    }
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
    private @Nullable HeaderLists headers;
    private @Nullable HeaderLists multiHeaders;
    private @Nullable Map<String, String> query;
    private @Nullable Map<String, List<String>> multiQuery;
    private @Nullable List<String> cookies;
    private @Nullable Map<String, String> pathParameters;
    private byte @Nullable [] body;
    private boolean base64;
    private @Nullable RequestContext context;
    private boolean forAuthorizer;

    private void read(JsonScanner json) {
      switch (json.fieldIndex()) {
        case 0 -> version = json.readString();
        case 1 -> method = json.readString();
        case 2 -> path = json.readString();
        case 3 -> rawPath = json.readString();
        case 4 -> rawQuery = json.readString();
        case 5 -> routeKey = json.readString();
        case 6 -> resource = json.readString();
        case 7 -> headers = HeaderLists.read(json);
        case 8 -> multiHeaders = HeaderLists.readMultiple(json);
        case 9 -> query = EventValues.map(json);
        case 10 -> multiQuery = EventValues.lists(json);
        case 11 -> cookies = EventValues.list(json);
        case 12 -> pathParameters = EventValues.map(json);
        case 13 -> body = json.readUtf8();
        case 14 -> base64 = json.readBoolean();
        case 15 -> context = RequestContext.read(json);
        case 16, 17 -> forAuthorizer = json.readAsText() != null;
        default -> json.skip();
      }
    }

    private Event event() {
      if (context == null) {
        throw new UnsupportedEventException(null);
      }
      return new Event(
          version,
          method,
          orEmpty(path),
          orEmpty(rawPath),
          orEmpty(rawQuery),
          orEmpty(routeKey),
          orEmpty(resource),
          headers == null ? HeaderLists.NONE : headers,
          multiHeaders,
          query == null ? Map.of() : query,
          multiQuery,
          cookies == null ? List.of() : cookies,
          pathParameters == null ? Map.of() : pathParameters,
          body == null ? null : new Body(body, base64),
          forAuthorizer,
          context);
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }
}
