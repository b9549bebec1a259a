package dev.narae.local.gateway;

import dev.narae.local.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the event of a request in payload format 2.0 (API Gateway developer guide, "AWS Lambda
 * proxy integrations for HTTP APIs").
 *
 * <p>The path is decoded and the query is not; headers are lower-case and joined with commas;
 * cookies are a list of their own and leave the headers; parts that are empty are left out.
 */
final class EventWriter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Headers between two hops (RFC 9110 section 7.6.1), which a gateway does not pass on. */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "http2-settings",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private EventWriter() {}

  /** The event as UTF-8 JSON. */
  static byte[] write(HttpRequest request, RouteMatch route, String requestId, Instant time) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", route.routeKey());
    event.put("rawPath", PercentDecoder.path(request.rawPath()));
    event.put("rawQueryString", request.rawQuery());
    putUnlessEmpty(event, "cookies", cookies(request));
    event.put("headers", headers(request));
    putUnlessEmpty(event, "queryStringParameters", queryParameters(request.rawQuery()));
    event.put("requestContext", requestContext(request, route, requestId, time));
    putUnlessEmpty(event, "pathParameters", new TreeMap<>(route.pathParameters()));
    EventBody body = EventBody.of(request);
    if (!request.body().isEmpty()) {
      event.put("body", body.text());
    }
    event.put("isBase64Encoded", body.base64());
    return Json.write(event);
  }

  private static Map<String, Object> requestContext(
      HttpRequest request, RouteMatch route, String requestId, Instant time) {
    String domain = domain(request);
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", request.method());
    http.put("path", PercentDecoder.path(request.rawPath()));
    http.put("protocol", request.protocol());
    http.put("sourceIp", request.sourceAddress());
    http.put("userAgent", request.header("user-agent").orElse(""));
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", "000000000000");
    context.put("apiId", "local");
    context.put("domainName", domain);
    context.put("domainPrefix", domain.replaceAll("\\..*", ""));
    context.put("http", http);
    context.put("requestId", requestId);
    context.put("routeKey", route.routeKey());
    context.put("stage", "$default");
    context.put("time", TIME.format(time));
    context.put("timeEpoch", time.toEpochMilli());
    return context;
  }

  private static String domain(HttpRequest request) {
    return request.header("host").orElse("localhost").replaceAll(":[0-9]*$", "");
  }

  private static Map<String, String> headers(HttpRequest request) {
    Map<String, String> headers = new TreeMap<>();
    request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
    headers.keySet().removeAll(HOP_BY_HOP);
    headers.remove("cookie");
    if (!request.body().isEmpty()) {
      headers.put("content-length", String.valueOf(request.body().length()));
    }
    headers.merge(
        "x-forwarded-for", request.sourceAddress(), (before, last) -> before + ", " + last);
    headers.put("x-forwarded-port", String.valueOf(request.localPort()));
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  private static List<String> cookies(HttpRequest request) {
    List<String> cookies = new ArrayList<>();
    for (String header : request.headers().getOrDefault("cookie", List.of())) {
      for (String cookie : header.split(";", -1)) {
        if (!cookie.isBlank()) {
          cookies.add(cookie.trim());
        }
      }
    }
    return cookies;
  }

  private static Map<String, String> queryParameters(String rawQuery) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : rawQuery.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = PercentDecoder.query(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : PercentDecoder.query(pair.substring(equals + 1));
      if (!pair.isEmpty()) {
        parameters.merge(name, value, (before, next) -> before + "," + next);
      }
    }
    return parameters;
  }

  private static void putUnlessEmpty(Map<String, Object> event, String name, Map<?, ?> value) {
    if (!value.isEmpty()) {
      event.put(name, value);
    }
  }

  private static void putUnlessEmpty(Map<String, Object> event, String name, List<?> value) {
    if (!value.isEmpty()) {
      event.put(name, value);
    }
  }
}
