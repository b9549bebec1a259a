package dev.narae.lambda;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authorizer of the gateway left in the event.
 *
 * @param jwt claims of the token, checked by an HTTP API (payload format 2.0)
 * @param lambda context of a Lambda authorizer of an HTTP API (payload format 2.0)
 * @param claims claims of a Cognito user (payload format 1.0)
 * @param context context of a Lambda authorizer (payload format 1.0): it has no place of its own
 */
record Authorizer(
    @Nullable Map<String, String> jwt,
    @Nullable Map<String, String> lambda,
    @Nullable Map<String, String> claims,
    Map<String, String> context) {

  static final JsonCodec<Authorizer> CODEC = new Codec();

  /** The result in payload format 2.0; null if there is none. */
  @Nullable Map<String, String> ofPayloadTwo() {
    return jwt != null ? jwt : lambda;
  }

  /** The result in payload format 1.0; null if there is none. */
  @Nullable Map<String, String> ofPayloadOne() {
    if (claims != null) {
      return claims;
    }
    return context.isEmpty() ? null : context;
  }

  private static final class Codec extends ReadOnlyCodec<Authorizer> {
    /** How long the authorizer took: added by the gateway, and no word about the caller. */
    private static final String LATENCY = "integrationLatency";

    @Override
    public @Nullable Authorizer read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      Map<String, String> jwt = null;
      Map<String, String> lambda = null;
      Map<String, String> claims = null;
      Map<String, String> context = new LinkedHashMap<>();
      String name = json.nextName();
      while (name != null) {
        // A Lambda authorizer may use these names too, for texts in payload format 1.0.
        if (json.isObject() && name.equals("jwt")) {
          jwt = json.read(Jwt.CODEC);
        } else if (json.isObject() && name.equals("lambda")) {
          lambda = json.read(EventValues.MAP);
        } else if (json.isObject() && name.equals("claims")) {
          claims = json.read(EventValues.MAP);
        } else {
          String text = json.readAsText();
          if (text != null && !name.equals(LATENCY)) {
            context.put(name, text);
          }
        }
        name = json.nextName();
      }
      json.endObject();
      return new Authorizer(jwt, lambda, claims, context);
    }
  }

  /** The claims among what is said about a token. */
  private static final class Jwt extends ReadOnlyCodec<Map<String, String>> {
    private static final JsonCodec<Map<String, String>> CODEC = new Jwt();
    private static final JsonNames NAMES = JsonNames.of(JsonName.of("claims"));

    @Override
    public @Nullable Map<String, String> read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      Map<String, String> claims = null;
      while (json.nextField(NAMES)) {
        if (json.fieldIndex() == 0) {
          claims = json.read(EventValues.MAP);
        } else {
          json.skip();
        }
      }
      json.endObject();
      return claims;
    }
  }
}
