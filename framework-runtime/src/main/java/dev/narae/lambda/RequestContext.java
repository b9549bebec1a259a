package dev.narae.lambda;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The part of an event that the gateway adds to what the client sent. */
record RequestContext(
    @Nullable String stage,
    @Nullable String requestId,
    @Nullable String method,
    @Nullable String sourceIp) {

  static final JsonCodec<RequestContext> READER = new Reader();

  private static final class Reader extends JsonCodec<RequestContext> {
    private static final JsonNames NAMES =
        JsonNames.of(JsonName.of("stage"), JsonName.of("requestId"), JsonName.of("http"));

    @Override
    public @Nullable RequestContext read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      String stage = null;
      String requestId = null;
      Http http = null;
      while (json.nextField(NAMES)) {
        switch (json.fieldIndex()) {
          case 0 -> stage = json.readString();
          case 1 -> requestId = json.readString();
          case 2 -> http = json.read(Http.READER);
          default -> json.skip();
        }
      }
      json.endObject();
      return new RequestContext(
          stage,
          requestId,
          http == null ? null : http.method(),
          http == null ? null : http.sourceIp());
    }

    @Override
    public void write(JsonWriter json, RequestContext value) {
      throw new UnsupportedOperationException("Events are read only.");
    }
  }

  /** Its field {@code http}. */
  private record Http(@Nullable String method, @Nullable String sourceIp) {
    private static final JsonCodec<Http> READER = new HttpReader();
  }

  private static final class HttpReader extends JsonCodec<Http> {
    private static final JsonNames NAMES =
        JsonNames.of(JsonName.of("method"), JsonName.of("sourceIp"));

    @Override
    public @Nullable Http read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      String method = null;
      String sourceIp = null;
      while (json.nextField(NAMES)) {
        switch (json.fieldIndex()) {
          case 0 -> method = json.readString();
          case 1 -> sourceIp = json.readString();
          default -> json.skip();
        }
      }
      json.endObject();
      return new Http(method, sourceIp);
    }

    @Override
    public void write(JsonWriter json, Http value) {
      throw new UnsupportedOperationException("Events are read only.");
    }
  }
}
