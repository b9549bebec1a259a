package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.CorsModel;

/**
 * What a REST API answers itself: problem details like the function's, with the id of the request,
 * and with CORS headers, without which a browser shows a page no error.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html">Types
 *     of gateway responses</a>
 */
final class GatewayResponses {
  private static final String HEADER = "gatewayresponse.header.";

  private final YamlMap responses = new YamlMap();
  private final YamlMap headers;

  private GatewayResponses(AppModel app) {
    this.headers = headers(app);
  }

  static YamlMap of(AppModel app, Authorizers authorizers) {
    GatewayResponses all = new GatewayResponses(app);
    all.put("DEFAULT_4XX", 400, "Bad Request");
    all.put("DEFAULT_5XX", 500, "Internal Server Error");
    all.put("ACCESS_DENIED", 403, "Forbidden");
    if (authorizers.hasIam()) {
      all.put("EXPIRED_TOKEN", 403, "Forbidden");
      all.put("INVALID_SIGNATURE", 403, "Forbidden");
    }
    all.put("INTEGRATION_FAILURE", 504, "Gateway Timeout");
    all.put("INTEGRATION_TIMEOUT", 504, "Gateway Timeout");
    if (authorizers.hasIam()) {
      all.responses.comment("A request without a signature, or one that no route takes.");
      all.put("MISSING_AUTHENTICATION_TOKEN", 403, "Forbidden");
    } else {
      all.responses.comment("No route takes it; where only a token is missing it is UNAUTHORIZED.");
      all.put("MISSING_AUTHENTICATION_TOKEN", 404, "Not Found");
    }
    all.put("REQUEST_TOO_LARGE", 413, "Content Too Large");
    all.put("RESOURCE_NOT_FOUND", 404, "Not Found");
    all.put("THROTTLED", 429, "Too Many Requests");
    all.put("UNAUTHORIZED", 401, "Unauthorized");
    all.put("WAF_FILTERED", 403, "Forbidden");
    return all.responses;
  }

  private void put(String type, int status, String title) {
    responses.put(
        type,
        new YamlMap()
            .put("statusCode", Integer.toString(status))
            .put("responseParameters", new YamlMap().putAll(headers))
            .put(
                "responseTemplates",
                new YamlMap()
                    .put(
                        "application/json",
                        "{\"type\":\"about:blank\",\"title\":\""
                            + title
                            + "\",\"status\":"
                            + status
                            + "}")));
  }

  private static YamlMap headers(AppModel app) {
    YamlMap headers =
        new YamlMap()
            .put(HEADER + "content-type", "'application/problem+json'")
            .put(HEADER + "cache-control", "'no-store'")
            .put(HEADER + "x-content-type-options", "'nosniff'")
            .put(HEADER + "x-request-id", "context.requestId");
    app.cors().ifPresent(cors -> addCors(headers, cors));
    return headers;
  }

  /** A gateway response has fixed headers, hence one origin (checked) and no {@code Vary}. */
  private static void addCors(YamlMap headers, CorsModel cors) {
    headers.put(HEADER + "access-control-allow-origin", Cfn.quoted(cors.origins().get(0)));
    if (cors.credentials()) {
      headers.put(HEADER + "access-control-allow-credentials", "'true'");
    }
    if (!cors.exposed().isEmpty()) {
      headers.put(
          HEADER + "access-control-expose-headers", "'" + String.join(",", cors.exposed()) + "'");
    }
  }
}
