package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ApiType;
import java.util.Map;
import java.util.Optional;

/**
 * What an API type answers without the function, and in which form. An HTTP API, a function URL and
 * a load balancer have forms of their own that can't be changed; a REST API has the one that {@link
 * GatewayResponses} gives it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html">Quotas
 *     of HTTP APIs</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Function
 *     URLs</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html">Errors
 *     of load balancers</a>
 */
final class FrontErrors {
  private static final String JSON = "application/json";

  private final ApiType api;

  FrontErrors(ApiType api) {
    this.api = api;
  }

  /** How it gives this answer; empty if it doesn't. */
  Optional<FrontError> of(Failure failure) {
    return switch (api) {
      case HTTP -> httpApi(failure);
      case REST -> restApi(failure);
      case URL -> functionUrl(failure);
      case ALB -> loadBalancer(failure);
    };
  }

  /** Whether its own errors are problem details. */
  boolean hasProblems() {
    return api == ApiType.REST;
  }

  /** Adds the schemas of its errors to those of the document. */
  void addTo(Map<String, YamlMap> schemas) {
    switch (api) {
      case HTTP -> schemas.put(SchemaNames.GATEWAY_MESSAGE, gatewayMessage());
      case URL -> schemas.put(SchemaNames.LAMBDA_ERROR, lambdaError());
      case REST, ALB -> {
        // The one has the function's problems, the other has pages.
      }
    }
  }

  private static Optional<FrontError> httpApi(Failure failure) {
    return switch (failure) {
      case CONTENT_TOO_LARGE, BODY_TOO_LARGE ->
          message(tooLarge("6 MB"), "Request Entity Too Large");
      case INTERNAL_SERVER_ERROR ->
          message("the gateway got no answer that it could pass on", failure.title());
      case SERVICE_UNAVAILABLE, TABLE_BUSY ->
          message("the gateway got no answer in time", "Service Unavailable");
      default -> gateway(failure).flatMap(when -> message(when, failure.title()));
    };
  }

  private static Optional<FrontError> restApi(Failure failure) {
    return switch (failure) {
      case CONTENT_TOO_LARGE, BODY_TOO_LARGE -> problem(failure, tooLarge("6 MB"));
      case INTERNAL_SERVER_ERROR ->
          problem(failure, "the gateway got no answer that it could pass on");
      case GATEWAY_TIMEOUT -> problem(failure, "the gateway got no answer in time");
      default -> gateway(failure).flatMap(when -> problem(failure, when));
    };
  }

  /** What both kinds of gateway say alike. */
  private static Optional<String> gateway(Failure failure) {
    return switch (failure) {
      case UNAUTHORIZED -> Optional.of("the proof of who calls is missing, wrong or out of date");
      case FORBIDDEN -> Optional.of("the caller is not let in here");
      case TOO_MANY_REQUESTS -> Optional.of("the gateway lets no more requests through for now");
      default -> Optional.empty();
    };
  }

  private static Optional<FrontError> functionUrl(Failure failure) {
    return switch (failure) {
      case FORBIDDEN ->
          lambda("the request is not signed, or its signer is not let in", "Message", "Forbidden");
      case CONTENT_TOO_LARGE, BODY_TOO_LARGE ->
          lambda(tooLarge("6 MB"), "Message", "Request must be smaller than 6291456 bytes");
      case TOO_MANY_REQUESTS ->
          lambda("too many requests are being answered already", "message", "Rate Exceeded.");
      case BAD_GATEWAY ->
          Optional.of(
              new FrontError(
                  "the function was stopped, or took longer than it may", Optional.empty()));
      default -> Optional.empty();
    };
  }

  private static Optional<FrontError> loadBalancer(Failure failure) {
    return switch (failure) {
      case CONTENT_TOO_LARGE, BODY_TOO_LARGE -> page(failure, tooLarge("1 MB"));
      case BAD_GATEWAY -> page(failure, "the function was stopped, or took longer than it may");
      default -> Optional.empty();
    };
  }

  private static String tooLarge(String most) {
    return "the body is too large for what stands before the function; " + most + " is the most";
  }

  private static Optional<FrontError> message(String when, String message) {
    return body(
        when,
        JSON,
        SchemaNames.ref(SchemaNames.GATEWAY_MESSAGE),
        new YamlMap().put("message", message));
  }

  private static Optional<FrontError> problem(Failure failure, String when) {
    return body(
        when,
        FailureResponses.PROBLEM_JSON,
        SchemaNames.ref(SchemaNames.PROBLEM),
        FailureResponses.problem(failure.title(), failure.status()));
  }

  private static Optional<FrontError> lambda(String when, String name, String text) {
    return body(
        when, JSON, SchemaNames.ref(SchemaNames.LAMBDA_ERROR), new YamlMap().put(name, text));
  }

  private static Optional<FrontError> page(Failure failure, String when) {
    String title = failure.status() + " " + failure.title();
    return body(
        when,
        "text/html",
        new YamlMap().put("type", "string"),
        YamlScalar.text("<html><head><title>" + title + "</title></head>…</html>"));
  }

  private static Optional<FrontError> body(
      String when, String mediaType, YamlMap schema, YamlNode example) {
    ErrorBody body = new ErrorBody("gateway", mediaType, schema, example);
    return Optional.of(new FrontError(when, Optional.of(body)));
  }

  private static YamlMap gatewayMessage() {
    return new YamlMap()
        .put("type", "object")
        .put("description", "What the HTTP API answers when it doesn't reach the function.")
        .put("required", YamlList.texts("message"))
        .put("properties", new YamlMap().put("message", text()));
  }

  private static YamlMap lambdaError() {
    return new YamlMap()
        .put("type", "object")
        .put("description", "What AWS Lambda answers when it doesn't call the function.")
        .put(
            "properties",
            new YamlMap()
                .put("Message", text())
                .put("message", text())
                .put("Type", text())
                .put("Reason", text()));
  }

  private static YamlMap text() {
    return new YamlMap().put("type", "string");
  }
}
