package dev.narae.local.gateway;

import dev.narae.local.http.HttpRequest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Events of REST APIs (API Gateway developer guide, "Input format of a Lambda function for proxy
 * integration"). Path and path parameters are as they were sent, the query is decoded; what is
 * missing is null.
 *
 * @param stage the stage's name
 * @param binary whether bodies of every type come in Base64
 */
record PayloadOne(String stage, boolean binary) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** The whole event. */
  Map<String, @Nullable Object> event(Call call, Identity identity) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    addRequest(event, call);
    event.put("requestContext", context(call, identity));
    HttpRequest request = call.request();
    boolean empty = request.body().isEmpty();
    if (empty || !binary) {
      event.put("body", empty ? null : request.body().text());
    } else {
      event.put("body", Base64.getEncoder().encodeToString(request.body().copy()));
    }
    event.put("isBase64Encoded", binary && !empty);
    return event;
  }

  /** Resource, path, method, headers, query and path parameters. */
  void addRequest(Map<String, @Nullable Object> event, Call call) {
    HttpRequest request = call.request();
    Map<String, List<String>> headers = EventHeaders.of(call);
    Map<String, List<String>> query = Query.decoded(request.rawQuery());
    event.put("resource", resource(call));
    event.put("path", request.rawPath());
    event.put("httpMethod", request.method());
    event.put("headers", Query.last(headers));
    event.put("multiValueHeaders", headers);
    event.put("queryStringParameters", orNull(Query.last(query)));
    event.put("multiValueQueryStringParameters", orNull(query));
    event.put("pathParameters", orNull(new TreeMap<>(call.route().pathParameters())));
    event.put("stageVariables", null);
  }

  /** What the gateway knows of the request. */
  Map<String, @Nullable Object> context(Call call, Identity identity) {
    HttpRequest request = call.request();
    Map<String, @Nullable Object> context = new LinkedHashMap<>();
    context.put("accountId", LocalAccount.ID);
    context.put("apiId", LocalAccount.API_ID);
    Map<String, Object> authorizer = PayloadOneIdentity.authorizer(identity);
    if (!authorizer.isEmpty()) {
      context.put("authorizer", authorizer);
    }
    context.put("domainName", request.domain());
    context.put("domainPrefix", request.domain().replaceAll("\\..*", ""));
    context.put("extendedRequestId", call.ids().extended());
    context.put("httpMethod", request.method());
    context.put("identity", PayloadOneIdentity.identity(identity, request));
    context.put("path", "/" + stage + request.rawPath());
    context.put("protocol", request.protocol());
    context.put("requestId", call.ids().request());
    context.put("requestTime", TIME.format(call.ids().time()));
    context.put("requestTimeEpoch", call.ids().time().toEpochMilli());
    context.put("resourceId", "local");
    context.put("resourcePath", resource(call));
    context.put("stage", stage);
    return context;
  }

  String methodArn(Call call) {
    return LocalAccount.methodArn(stage, call.request().method(), call.request().rawPath());
  }

  private static String resource(Call call) {
    String key = call.route().routeKey();
    return key.substring(key.indexOf(' ') + 1);
  }

  private static @Nullable Object orNull(Map<String, ?> map) {
    return map.isEmpty() ? null : map;
  }
}
