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

  /**
   * A policy about one request; its context has no principal, which has a place of its own. One
   * that the gateway keeps need not speak of more: method and path are part of the key it is kept
   * under.
   *
   * @param resource the request's ARN: {@code arn:…:api/stage/GET/path}
   */
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
}
