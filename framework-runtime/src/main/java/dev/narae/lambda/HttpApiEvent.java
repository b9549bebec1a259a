package dev.narae.lambda;

import dev.narae.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an API Gateway HTTP API sends, payload format 2.0. Fields that the gateway left out are
 * empty.
 *
 * @param routeKey of the gateway's route, {@code $default} if it routes nothing
 * @param rawPath decoded by the gateway, with the prefix of a named stage
 * @param rawQuery still encoded
 * @param headers by lower-case name
 * @param cookies each as {@code name=value}
 * @param pathParameters of the gateway's route, decoded
 */
record HttpApiEvent(
    String routeKey,
    String method,
    String rawPath,
    String rawQuery,
    String stage,
    String requestId,
    String sourceIp,
    Map<String, String> headers,
    List<String> cookies,
    Map<String, String> pathParameters,
    @Nullable String body,
    boolean base64) {

  private static final String NO_STAGE = "$default";

  /** Whether the gateway chose the route. */
  boolean isRouted() {
    return !routeKey.isEmpty() && !routeKey.equals("$default");
  }

  /** The path without the prefix of a named stage; begins with a slash. */
  String path() {
    String path = rawPath.startsWith("/") ? rawPath : "/" + rawPath;
    if (stage.isEmpty() || stage.equals(NO_STAGE)) {
      return path;
    }
    int end = stage.length() + 1;
    boolean prefixed =
        path.startsWith(stage, 1) && (path.length() == end || path.charAt(end) == '/');
    if (!prefixed) {
      return path;
    }
    return path.length() == end ? "/" : path.substring(end);
  }

  /**
   * The request, without path parameters.
   *
   * @throws dev.narae.http.Problem 400 if the query can't be decoded
   */
  Request request() {
    Request.Builder builder =
        Request.builder(method, path())
            .rawQuery(rawQuery)
            .cookies(cookies)
            .requestId(requestId)
            .sourceIp(sourceIp);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    if (body != null) {
      builder.body(
          base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8));
    }
    return builder.build();
  }
}
