package dev.narae.lambda;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What any of the front doors sends, as it was parsed: the fields of all formats side by side. What
 * a format lacks, and what the sender left out, is null or empty.
 *
 * @param version of the payload: 2.0, 1.0 or none
 * @param method {@code httpMethod} at the top level
 * @param path of payload format 1.0 and of load balancers
 * @param rawPath of payload format 2.0
 * @param rawQuery of payload format 2.0, still encoded
 * @param routeKey of payload format 2.0
 * @param resource the route's path in payload format 1.0
 * @param multiHeaders null if the event has headers of one value only
 * @param multiQuery null if the event has parameters of one value only
 * @param forAuthorizer whether an authorizer is asked, rather than a route
 */
record Event(
    @Nullable String version,
    @Nullable String method,
    String path,
    String rawPath,
    String rawQuery,
    String routeKey,
    String resource,
    Map<String, String> headers,
    @Nullable Map<String, List<String>> multiHeaders,
    Map<String, String> query,
    @Nullable Map<String, List<String>> multiQuery,
    List<String> cookies,
    Map<String, String> pathParameters,
    @Nullable String body,
    boolean base64,
    boolean forAuthorizer,
    RequestContext context) {

  /** The values of a header joined with commas, its name in whatever case; null if absent. */
  @Nullable String header(String name) {
    if (multiHeaders != null && !multiHeaders.isEmpty()) {
      for (Map.Entry<String, List<String>> header : multiHeaders.entrySet()) {
        if (header.getKey().equalsIgnoreCase(name)) {
          return String.join(",", header.getValue());
        }
      }
      return null;
    }
    for (Map.Entry<String, String> header : headers.entrySet()) {
      if (header.getKey().equalsIgnoreCase(name)) {
        return header.getValue();
      }
    }
    return null;
  }
}
