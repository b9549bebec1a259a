package dev.narae.local.gateway;

import dev.narae.local.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Events of an Application Load Balancer (Elastic Load Balancing, "Lambda functions as targets").
 * Nothing in them is decoded.
 *
 * @param multiValue whether headers and query parameters have several values
 */
record LoadBalancerEvent(boolean multiValue) {
  private static final String TARGET_GROUP =
      "arn:aws:elasticloadbalancing:"
          + LocalAccount.REGION
          + ":"
          + LocalAccount.ID
          + ":targetgroup/local/0000000000000000";

  Map<String, Object> event(Call call) {
    HttpRequest request = call.request();
    Map<String, List<String>> query = Query.raw(request.rawQuery());
    Map<String, List<String>> headers = headers(call);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("requestContext", Map.of("elb", Map.of("targetGroupArn", TARGET_GROUP)));
    event.put("httpMethod", request.method());
    event.put("path", request.rawPath());
    if (multiValue) {
      event.put("multiValueQueryStringParameters", query);
      event.put("multiValueHeaders", headers);
    } else {
      event.put("queryStringParameters", Query.last(query));
      event.put("headers", Query.last(headers));
    }
    EventBody body = EventBody.of(request);
    event.put("body", body.text());
    event.put("isBase64Encoded", body.base64());
    return event;
  }

  private static Map<String, List<String>> headers(Call call) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    EventHeaders.of(call)
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    return headers;
  }
}
