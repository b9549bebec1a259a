package dev.narae.local.gateway;

import dev.narae.local.http.HttpRequest;
import dev.narae.local.http.PercentDecoder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Events in payload format 2.0, which HTTP APIs and function URLs send (API Gateway developer
 * guide, "AWS Lambda proxy integrations for HTTP APIs"; Lambda developer guide, "Invoking function
 * URLs").
 *
 * <p>The query is not decoded; headers are lower-case and joined with commas; cookies are a list of
 * their own and leave the headers; parts that are empty are left out.
 *
 * @param pathDecoded whether the path is decoded
 * @param accountId the account in the context
 * @param domain the domain in the context, or empty for the request's own host
 */
record PayloadTwo(boolean pathDecoded, String accountId, String domain) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * The whole event.
   *
   * @param requestId the id that the sender gives the request
   * @param authorizer what is known of the caller, empty for nothing
   */
  Map<String, Object> event(Call call, String requestId, Map<String, Object> authorizer) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", call.route().routeKey());
    addRequest(event, call);
    event.put("requestContext", context(call, requestId, authorizer));
    putUnlessEmpty(event, "pathParameters", new TreeMap<>(call.route().pathParameters()));
    HttpRequest request = call.request();
    EventBody body = EventBody.of(request);
    if (!request.body().isEmpty()) {
      event.put("body", body.text());
    }
    event.put("isBase64Encoded", body.base64());
    return event;
  }

  /** Path, query, cookies and headers. */
  void addRequest(Map<String, Object> event, Call call) {
    HttpRequest request = call.request();
    event.put("rawPath", path(request));
    event.put("rawQueryString", request.rawQuery());
    putUnlessEmpty(event, "cookies", cookies(request));
    event.put("headers", headers(call));
    putUnlessEmpty(event, "queryStringParameters", Query.joined(request.rawQuery()));
  }

  /** What the sender knows of the request. */
  Map<String, Object> context(Call call, String requestId, Map<String, Object> authorizer) {
    HttpRequest request = call.request();
    String domainName = domain.isEmpty() ? request.domain() : domain;
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", request.method());
    http.put("path", path(request));
    http.put("protocol", request.protocol());
    http.put("sourceIp", request.sourceAddress());
    http.put("userAgent", request.header("user-agent").orElse(""));
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", accountId);
    context.put("apiId", LocalAccount.API_ID);
    putUnlessEmpty(context, "authorizer", authorizer);
    context.put("domainName", domainName);
    context.put("domainPrefix", domainName.replaceAll("\\..*", ""));
    context.put("http", http);
    context.put("requestId", requestId);
    context.put("routeKey", call.route().routeKey());
    context.put("stage", "$default");
    context.put("time", TIME.format(call.ids().time()));
    context.put("timeEpoch", call.ids().time().toEpochMilli());
    return context;
  }

  /** Puts a part of the event where it is, unless it is empty. */
  static void putUnlessEmpty(Map<String, Object> event, String name, Map<?, ?> value) {
    if (!value.isEmpty()) {
      event.put(name, value);
    }
  }

  private static void putUnlessEmpty(Map<String, Object> event, String name, List<?> value) {
    if (!value.isEmpty()) {
      event.put(name, value);
    }
  }

  private String path(HttpRequest request) {
    return pathDecoded ? PercentDecoder.path(request.rawPath()) : request.rawPath();
  }

  private static Map<String, String> headers(Call call) {
    Map<String, String> headers = new TreeMap<>();
    EventHeaders.of(call)
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    headers.remove("cookie");
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
}
