package dev.narae.processor.emit.doc;

import java.util.Optional;

/**
 * An answer that is no success, and who gives it: the function, as problem details (RFC 9457), or
 * the HTTP API itself, whose errors are {@code {"message": …}} and can't be changed.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html">Quotas
 *     of HTTP APIs</a>
 */
enum Failure {
  BAD_REQUEST(400, "Bad Request", "The query can't be decoded, or the body is not JSON.", true, ""),
  FORBIDDEN(403, "Forbidden", "The gateway doesn't let the caller in.", false, "Forbidden"),
  NOT_FOUND(404, "Not Found", "There is no such thing.", true, ""),
  PRECONDITION_FAILED(
      412,
      "Precondition Failed",
      "The version is not that of `If-Match`: it was changed in the meantime.",
      true,
      ""),
  CONTENT_TOO_LARGE(
      413,
      "Content Too Large",
      "The gateway refuses a body that is too large; 6 MB is the most.",
      false,
      "Request Entity Too Large"),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Unsupported Media Type", "The body is of another type than JSON.", true, ""),
  UNPROCESSABLE_CONTENT(
      422,
      "Unprocessable Content",
      "Values are missing or wrong; `violations` lists them.",
      true,
      ""),
  PRECONDITION_REQUIRED(428, "Precondition Required", "`If-Match` is missing.", true, ""),
  TOO_MANY_REQUESTS(
      429,
      "Too Many Requests",
      "The gateway lets no more requests through for now.",
      false,
      "Too Many Requests"),
  INTERNAL_SERVER_ERROR(
      500,
      "Internal Server Error",
      "The function failed, or the gateway got no answer that it could pass on.",
      true,
      "Internal Server Error"),
  SERVICE_UNAVAILABLE(
      503,
      "Service Unavailable",
      "The gateway got no answer in time.",
      false,
      "Service Unavailable"),
  /** The same where the function has tables, which can be busy. */
  TABLE_BUSY(
      503,
      "Service Unavailable",
      "A table is busy, or the gateway got no answer in time.",
      true,
      "Service Unavailable");

  private final int status;
  private final String title;
  private final String description;
  private final boolean byFunction;
  private final String gatewayMessage;

  Failure(int status, String title, String description, boolean byFunction, String gatewayMessage) {
    this.status = status;
    this.title = title;
    this.description = description;
    this.byFunction = byFunction;
    this.gatewayMessage = gatewayMessage;
  }

  int status() {
    return status;
  }

  /** The status's phrase in RFC 9110, which is the title of the problem too. */
  String title() {
    return title;
  }

  /** The name of the response among the document's components. */
  String component() {
    return title.replace(" ", "");
  }

  String description() {
    return description;
  }

  /** Whether the function gives this answer. */
  boolean isByFunction() {
    return byFunction;
  }

  /** What the gateway says if it gives this answer. */
  Optional<String> gatewayMessage() {
    return gatewayMessage.isEmpty() ? Optional.empty() : Optional.of(gatewayMessage);
  }
}
