package dev.narae.lambda;

import dev.narae.http.Request;
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
 * @param authorizedArn of what an authorizer is asked for; null where a route is
 */
record Event(
    @Nullable String version,
    @Nullable String method,
    String path,
    String rawPath,
    String rawQuery,
    String routeKey,
    String resource,
    HeaderLists headers,
    @Nullable HeaderLists multiHeaders,
    Map<String, String> query,
    @Nullable Map<String, List<String>> multiQuery,
    List<String> cookies,
    Map<String, String> pathParameters,
    @Nullable Body body,
    @Nullable String authorizedArn,
    RequestContext context) {

  /** The values of a header joined with commas, its name in whatever case; null if absent. */
  @Nullable String header(String name) {
    List<String> values = allHeaders().get(name);
    return values.isEmpty() ? null : String.join(",", values);
  }

  /** Lists of several values, where the event has them, hold what the others hold and more. */
  HeaderLists allHeaders() {
    return multiHeaders == null || multiHeaders.isEmpty() ? headers : multiHeaders;
  }

  /**
   * Adds the bytes of the body, if there is one.
   *
   * @throws IllegalArgumentException if the gateway says Base64 and it is none
   */
  void fillBody(Request.Builder request) {
    if (body != null) {
      body.fill(request);
    }
  }
}
