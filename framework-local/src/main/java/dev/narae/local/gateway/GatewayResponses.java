package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.Header;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.json.Json;
import dev.narae.local.template.GatewayResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The errors that a REST API answers itself, in the form that its definition gives them (API
 * Gateway developer guide, "Gateway response types").
 *
 * @param declared by response type
 */
record GatewayResponses(Map<String, GatewayResponse> declared) {
  private static final String TYPE = "application/json";
  private static final String PLAIN = "{\"message\":$context.error.messageString}";
  private static final Pattern VARIABLE = Pattern.compile("\\$?context\\.([A-Za-z.]+[A-Za-z])");

  /** One of AWS's response types. */
  private record Kind(String type, int status, String message, String errorType) {}

  /** The answer to a request that goes no further. */
  Answer answer(RefusalException refusal, HttpRequest request, RequestIds ids) {
    Kind kind = kind(refusal);
    GatewayResponse response = response(kind);
    int status = response == null || response.status() == null ? kind.status() : response.status();
    Variables variables = new Variables(kind, request, ids);
    String template = response == null ? PLAIN : response.templates().getOrDefault(TYPE, PLAIN);
    List<Header> headers = new ArrayList<>();
    if (response != null) {
      response
          .headers()
          .forEach((name, value) -> headers.add(new Header(name, variables.header(value))));
    }
    if (headers.stream().noneMatch(header -> header.is("content-type"))) {
      headers.add(new Header("content-type", TYPE));
    }
    headers.add(new Header("x-amzn-ErrorType", kind.errorType()));
    return new Answer(status, headers, Body.of(variables.body(template)));
  }

  private @Nullable GatewayResponse response(Kind kind) {
    GatewayResponse own = declared.get(kind.type());
    return own != null ? own : declared.get(kind.status() < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX");
  }

  private static Kind kind(RefusalException refusal) {
    return switch (refusal.trouble()) {
      case MALFORMED_PATH -> new Kind("DEFAULT_4XX", 400, "Bad Request", "BadRequestException");
      case HEAD_TOO_LARGE ->
          new Kind("DEFAULT_4XX", 431, "Request Header Fields Too Large", "BadRequestException");
      case REQUEST_TOO_LARGE ->
          new Kind("REQUEST_TOO_LARGE", 413, "Request Too Long", "RequestTooLargeException");
      case NO_ROUTE, NOT_SIGNED ->
          new Kind(
              "MISSING_AUTHENTICATION_TOKEN",
              403,
              "Missing Authentication Token",
              "MissingAuthenticationTokenException");
      case THROTTLED -> new Kind("THROTTLED", 429, "Too Many Requests", "TooManyRequestsException");
      case UNAUTHORIZED -> new Kind("UNAUTHORIZED", 401, "Unauthorized", "UnauthorizedException");
      case FORBIDDEN ->
          new Kind(
              "ACCESS_DENIED",
              403,
              refusal.message().isEmpty() ? "Forbidden" : refusal.message(),
              "AccessDeniedException");
      case AUTHORIZER_FAILED ->
          new Kind(
              "AUTHORIZER_FAILURE",
              500,
              "Internal server error",
              "AuthorizerConfigurationException");
      case FUNCTION_FAILED, INVALID_ANSWER ->
          new Kind("DEFAULT_5XX", 502, "Internal server error", "InternalServerErrorException");
      case TOO_SLOW ->
          new Kind(
              "INTEGRATION_TIMEOUT",
              504,
              "Endpoint request timed out",
              "InternalServerErrorException");
    };
  }

  /** The variables of a template: {@code $context} and the error's own. */
  private record Variables(Kind kind, HttpRequest request, RequestIds ids) {
    /** A fixed text in single quotes, or one variable. */
    String header(String expression) {
      return expression.startsWith("'") && expression.endsWith("'") && expression.length() > 1
          ? expression.substring(1, expression.length() - 1)
          : body(expression);
    }

    String body(String template) {
      Matcher variable = VARIABLE.matcher(template);
      StringBuilder text = new StringBuilder();
      while (variable.find()) {
        variable.appendReplacement(text, Matcher.quoteReplacement(value(variable.group(1))));
      }
      return variable.appendTail(text).toString();
    }

    private String value(String name) {
      return switch (name) {
        case "error.message" -> kind.message();
        case "error.messageString" -> Body.of(Json.write(kind.message())).text();
        case "error.responseType" -> kind.type();
        case "requestId" -> ids.request();
        case "extendedRequestId" -> ids.extended();
        case "httpMethod" -> request.method();
        case "path" -> request.rawPath();
        case "identity.sourceIp" -> request.sourceAddress();
        default -> "";
      };
    }
  }
}
