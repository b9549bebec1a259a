package dev.narae.lambda;

import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonScanner;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authorizer of the gateway left in the event. Each kind has a place of its own, so that
 * none passes for another; what a client sends gets into none of them.
 *
 * @param iam the signer of a request (payload format 2.0), its fields as claims
 * @param jwt claims of the token, checked by an HTTP API (payload format 2.0)
 * @param lambda context of a Lambda authorizer of an HTTP API (payload format 2.0)
 * @param claims claims of a Cognito user (payload format 1.0)
 * @param context context of a Lambda authorizer (payload format 1.0): it has no place of its own
 */
record AuthResult(
    @Nullable Map<String, String> iam,
    @Nullable Map<String, String> jwt,
    @Nullable Map<String, String> lambda,
    @Nullable Map<String, String> claims,
    Map<String, String> context) {

  /** How long the authorizer took: added by the gateway, and no word about the caller. */
  private static final String LATENCY = "integrationLatency";

  private static final JsonNames OF_TOKEN = JsonNames.of(JsonName.of("claims"));

  /** Nobody was asked. */
  static final AuthResult NONE = new AuthResult(null, null, null, null, Map.of());

  /** What a Lambda authorizer says in payload format 1.0; null if none was asked. */
  @Nullable Map<String, String> contextAlone() {
    return claims != null || context.isEmpty() ? null : context;
  }

  /** The event's field; null for JSON null. */
  static @Nullable AuthResult read(JsonScanner json) {
    if (!json.beginObject()) {
      return null;
    }
    Map<String, String> iam = null;
    Map<String, String> jwt = null;
    Map<String, String> lambda = null;
    Map<String, String> claims = null;
    Map<String, String> context = new LinkedHashMap<>();
    String name = json.nextName();
    while (name != null) {
      // A Lambda authorizer may use these names too, for texts in payload format 1.0.
      if (json.isObject() && name.equals("jwt")) {
        jwt = claims(json);
      } else if (json.isObject() && name.equals("iam")) {
        iam = Signer.read(json, Signer.PAYLOAD_TWO);
      } else if (json.isObject() && name.equals("lambda")) {
        lambda = EventValues.map(json);
      } else if (json.isObject() && name.equals("claims")) {
        claims = EventValues.map(json);
      } else {
        String text = json.readAsText();
        if (text != null && !name.equals(LATENCY)) {
          context.put(name, text);
        }
      }
      name = json.nextName();
    }
    return new AuthResult(iam, jwt, lambda, claims, context);
  }

  /** The claims among what is said about a token. */
  private static @Nullable Map<String, String> claims(JsonScanner json) {
    Map<String, String> claims = null;
    if (json.beginObject()) {
      while (json.nextField(OF_TOKEN)) {
        if (json.fieldIndex() == 0) {
          claims = EventValues.map(json);
        } else {
          json.skip();
        }
      }
    }
    return claims;
  }
}
