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
  /** In the order of payload format 2.0, and what the others have beside it. */
  private static final JsonNames NAMES =
      JsonNames.of(
          JsonName.of("version"),
          JsonName.of("routeKey"),
          JsonName.of("rawPath"),
          JsonName.of("rawQueryString"),
          JsonName.of("cookies"),
          JsonName.of("headers"),
          JsonName.of("queryStringParameters"),
          JsonName.of("pathParameters"),
          JsonName.of("requestContext"),
          JsonName.of("body"),
          JsonName.of("isBase64Encoded"),
          JsonName.of("stageVariables"),
          JsonName.of("resource"),
          JsonName.of("path"),
          JsonName.of("httpMethod"),
          JsonName.of("multiValueHeaders"),
          JsonName.of("multiValueQueryStringParameters"),
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
    private @Nullable String authorizedArn;

    private void read(JsonScanner json) {
      switch (json.fieldIndex()) {
        case 0 -> version = json.readString();
        case 1 -> routeKey = json.readString();
        case 2 -> rawPath = json.readString();
        case 3 -> rawQuery = json.readString();
        case 4 -> cookies = EventValues.list(json);
        case 5 -> headers = HeaderLists.read(json);
        case 6 -> readQuery(json);
        case 7 -> pathParameters = EventValues.map(json);
        case 8 -> context = RequestContext.read(json);
        case 9 -> body = json.readUtf8();
        case 10 -> base64 = json.readBoolean();
        case 12 -> resource = json.readString();
        case 13 -> path = json.readString();
        case 14 -> method = json.readString();
        case 15 -> multiHeaders = HeaderLists.readMultiple(json);
        case 16 -> multiQuery = EventValues.lists(json);
        case 17, 18 -> authorizedArn = json.readAsText();
        default -> json.skip();
      }
    }

    /** Format 2.0 joins several values of a name with commas here: its raw text is read instead. */
    private void readQuery(JsonScanner json) {
      if ("2.0".equals(version)) {
        json.skip();
      } else {
        query = EventValues.map(json);
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
          authorizedArn,
          context);
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }
}
