package dev.narae.lambda;

import dev.narae.json.JsonName;
import dev.narae.json.JsonWriter;
import java.util.Map;

/**
 * What an authorizer answers: an HTTP API with payload format 2.0 a simple response, all others an
 * IAM policy.
 */
final class Decision {
  private static final JsonName IS_AUTHORIZED = JsonName.of("isAuthorized");
  private static final JsonName CONTEXT = JsonName.of("context");
  private static final JsonName PRINCIPAL = JsonName.of("principalId");
  private static final JsonName POLICY = JsonName.of("policyDocument");
  private static final JsonName VERSION = JsonName.of("Version");
  private static final JsonName STATEMENT = JsonName.of("Statement");
  private static final JsonName ACTION = JsonName.of("Action");
  private static final JsonName EFFECT = JsonName.of("Effect");
  private static final JsonName RESOURCE = JsonName.of("Resource");

  private Decision() {}

  /** A simple response. */
  static byte[] simple(boolean allowed, Map<String, String> context) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.field(IS_AUTHORIZED, allowed);
    if (allowed) {
      write(json, context);
    }
    json.endObject();
    return json.toBytes();
  }

  /** A policy; its context has no principal, which has a place of its own. */
  static byte[] policy(
      boolean allowed, String principal, Map<String, String> context, String resource) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.field(PRINCIPAL, principal);
    json.name(POLICY);
    json.beginObject();
    json.field(VERSION, "2012-10-17");
    json.name(STATEMENT);
    json.beginArray();
    json.beginObject();
    json.field(ACTION, "execute-api:Invoke");
    json.field(EFFECT, allowed ? "Allow" : "Deny");
    json.field(RESOURCE, resource);
    json.endObject();
    json.endArray();
    json.endObject();
    if (allowed) {
      write(json, context);
    }
    json.endObject();
    return json.toBytes();
  }

  private static void write(JsonWriter json, Map<String, String> context) {
    json.name(CONTEXT);
    json.beginObject();
    for (Map.Entry<String, String> entry : context.entrySet()) {
      json.name(entry.getKey());
      json.value(entry.getValue());
    }
    json.endObject();
  }

  /**
   * What a policy is about. One that is kept is applied to every later request with the same
   * headers, of whatever route, so it must speak of the whole stage: a policy about one route would
   * refuse all others until it expires. One that is not kept is about the request alone.
   *
   * @param arn of the request: {@code arn:…:api/stage/GET/path}
   */
  static String resource(String arn, boolean kept) {
    int stage = arn.indexOf('/');
    int method = stage < 0 ? -1 : arn.indexOf('/', stage + 1);
    return kept && method > 0 ? arn.substring(0, method) + "/*" : arn;
  }
}
