package dev.narae.processor.emit.doc;

/**
 * An answer that is no success. The function gives it, as problem details (RFC 9457), or what
 * stands in front of it, in a form of its own ({@link FrontErrors}), or both.
 */
enum Failure {
  BAD_REQUEST(400, "Bad Request", "The query can't be decoded, or the body is not JSON."),
  UNAUTHORIZED(401, "Unauthorized", ""),
  FORBIDDEN(403, "Forbidden", ""),
  NOT_FOUND(404, "Not Found", "There is no such thing."),
  NOT_ACCEPTABLE(406, "Not Acceptable", "`Accept` names none of the media types of this answer."),
  PRECONDITION_FAILED(
      412,
      "Precondition Failed",
      "The version is not that of `If-Match`: it was changed in the meantime."),
  CONTENT_TOO_LARGE(413, "Content Too Large", ""),
  /** The same where the function takes less than what stands before it. */
  BODY_TOO_LARGE(413, "Content Too Large", "The body is larger than what is taken here."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Unsupported Media Type", "The body is of a type that is not read here."),
  UNPROCESSABLE_CONTENT(
      422, "Unprocessable Content", "Values are missing or wrong; `violations` lists them."),
  PRECONDITION_REQUIRED(428, "Precondition Required", "`If-Match` is missing."),
  TOO_MANY_REQUESTS(429, "Too Many Requests", ""),
  INTERNAL_SERVER_ERROR(500, "Internal Server Error", "The function failed."),
  BAD_GATEWAY(502, "Bad Gateway", ""),
  SERVICE_UNAVAILABLE(503, "Service Unavailable", ""),
  /** The same where the function has tables, which can be busy. */
  TABLE_BUSY(503, "Service Unavailable", "A table is busy."),
  GATEWAY_TIMEOUT(504, "Gateway Timeout", "");

  private final int status;
  private final String title;
  private final String description;

  Failure(int status, String title, String description) {
    this.status = status;
    this.title = title;
    this.description = description;
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

  /** When the function gives this answer, as a sentence; empty if it doesn't. */
  String description() {
    return description;
  }

  /** Whether the function gives this answer. */
  boolean isByFunction() {
    return !description.isEmpty();
  }
}
