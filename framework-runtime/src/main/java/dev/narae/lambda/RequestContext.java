package dev.narae.lambda;

import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonScanner;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of an event that the gateway adds to what the client sent.
 *
 * @param domainName of the API or the function URL
 * @param http of payload format 2.0
 * @param sourceIp of payload format 1.0
 * @param signer of payload format 1.0; null if nobody signed the request
 * @param balanced whether a load balancer sent the event
 */
record RequestContext(
    @Nullable String stage,
    @Nullable String requestId,
    @Nullable String domainName,
    @Nullable Http http,
    @Nullable String sourceIp,
    @Nullable Map<String, String> signer,
    boolean balanced,
    AuthResult authorizer) {

  /** In the order of payload format 2.0, with those that are stepped over; then others. */
  private static final JsonNames NAMES =
      JsonNames.of(
          JsonName.of("accountId"),
          JsonName.of("apiId"),
          JsonName.of("authorizer"),
          JsonName.of("domainName"),
          JsonName.of("domainPrefix"),
          JsonName.of("http"),
          JsonName.of("requestId"),
          JsonName.of("routeKey"),
          JsonName.of("stage"),
          JsonName.of("time"),
          JsonName.of("timeEpoch"),
          JsonName.of("identity"),
          JsonName.of("elb"));

  /** Its field {@code http}. */
  record Http(@Nullable String method, @Nullable String sourceIp) {
    private static final JsonNames NAMES =
        JsonNames.of(
            JsonName.of("method"),
            JsonName.of("path"),
            JsonName.of("protocol"),
            JsonName.of("sourceIp"),
            JsonName.of("userAgent"));

    private static @Nullable Http read(JsonScanner json) {
      if (!json.beginObject()) {
        return null;
      }
      String method = null;
      String sourceIp = null;
      while (json.nextField(NAMES)) {
        switch (json.fieldIndex()) {
          case 0 -> method = json.readString();
          case 3 -> sourceIp = json.readString();
          default -> json.skip();
        }
      }
      return new Http(method, sourceIp);
    }
  }

  /** The event's field; null for JSON null. */
  static @Nullable RequestContext read(JsonScanner json) {
    if (!json.beginObject()) {
      return null;
    }
    Fields fields = new Fields();
    while (json.nextField(NAMES)) {
      fields.read(json);
    }
    return fields.context();
  }

  /** The fields read so far. */
  private static final class Fields {
    private @Nullable String stage;
    private @Nullable String requestId;
    private @Nullable String domainName;
    private @Nullable Http http;
    private @Nullable String sourceIp;
    private @Nullable Map<String, String> signer;
    private boolean balanced;
    private @Nullable AuthResult authorizer;

    private void read(JsonScanner json) {
      switch (json.fieldIndex()) {
        case 2 -> authorizer = AuthResult.read(json);
        case 3 -> domainName = json.readString();
        case 5 -> http = Http.read(json);
        case 6 -> requestId = json.readString();
        case 8 -> stage = json.readString();
        case 11 -> readIdentity(Signer.readAll(json, Signer.PAYLOAD_ONE));
        case 12 -> {
          balanced = json.isObject();
          json.skip();
        }
        default -> json.skip();
      }
    }

    private void readIdentity(Map<String, String> identity) {
      sourceIp = identity.remove("sourceIp");
      signer = identity.containsKey("userArn") ? identity : null;
    }

    private RequestContext context() {
      AuthResult result = authorizer == null ? AuthResult.NONE : authorizer;
      return new RequestContext(
          stage, requestId, domainName, http, sourceIp, signer, balanced, result);
    }
  }
}
