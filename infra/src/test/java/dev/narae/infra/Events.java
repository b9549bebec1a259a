package dev.narae.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** Events of an HTTP API, payload format 2.0, as API Gateway sends them. */
final class Events {
  private Events() {}

  /** The event of a request without a body. */
  static Map<String, Object> event(
      String routeKey, String path, Map<String, String> pathParameters) {
    return event(routeKey, path, pathParameters, Map.of());
  }

  /** The event of a request with a JSON body. */
  static Map<String, Object> event(
      String routeKey, String path, Map<String, String> pathParameters, String body) {
    Map<String, Object> event =
        event(
            routeKey,
            path,
            pathParameters,
            Map.of(
                "content-type",
                "application/json",
                "content-length",
                String.valueOf(body.getBytes(UTF_8).length)));
    event.put("body", body);
    return event;
  }

  /** Adds what the gateway's authorizer makes of a good token. */
  @SuppressWarnings("unchecked") // It is the map that was put there below.
  static Map<String, Object> withToken(Map<String, Object> event, String subject, String scope) {
    Map<String, Object> claims = Map.of("sub", subject, "aud", "notes", "scope", scope);
    ((Map<String, Object>) event.get("requestContext"))
        .put("authorizer", Map.of("jwt", Map.of("claims", claims)));
    return event;
  }

  private static Map<String, Object> event(
      String routeKey, String path, Map<String, String> pathParameters, Map<String, String> more) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", routeKey);
    event.put("rawPath", path);
    event.put("rawQueryString", "");
    event.put("headers", headers(more));
    event.put("requestContext", requestContext(routeKey, path));
    event.put("pathParameters", pathParameters);
    event.put("isBase64Encoded", false);
    return event;
  }

  private static Map<String, String> headers(Map<String, String> more) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("accept", "application/json");
    headers.put("accept-encoding", "gzip, deflate, br");
    headers.put("host", "abc123.execute-api.us-east-1.amazonaws.com");
    headers.put("user-agent", "curl/8.5.0");
    headers.put("x-amzn-trace-id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700");
    headers.put("x-forwarded-for", "203.0.113.7");
    headers.put("x-forwarded-port", "443");
    headers.put("x-forwarded-proto", "https");
    headers.putAll(more);
    return headers;
  }

  private static Map<String, Object> requestContext(String routeKey, String path) {
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", routeKey.substring(0, routeKey.indexOf(' ')));
    http.put("path", path);
    http.put("protocol", "HTTP/1.1");
    http.put("sourceIp", "203.0.113.7");
    http.put("userAgent", "curl/8.5.0");
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", "123456789012");
    context.put("apiId", "abc123");
    context.put("domainName", "abc123.execute-api.us-east-1.amazonaws.com");
    context.put("domainPrefix", "abc123");
    context.put("http", http);
    context.put("requestId", "JKJaXmPLvHcESHA=");
    context.put("routeKey", routeKey);
    context.put("stage", "$default");
    context.put("time", "22/Nov/2026:08:00:00 +0000");
    context.put("timeEpoch", 1_795_334_400_000L);
    return context;
  }
}
