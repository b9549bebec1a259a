package dev.narae.http;

/** The phrases of the statuses that problems have (RFC 9110, section 15). */
final class Statuses {
  private Statuses() {}

  static String phrase(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 409 -> "Conflict";
      case 410 -> "Gone";
      case 412 -> "Precondition Failed";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 422 -> "Unprocessable Content";
      case 428 -> "Precondition Required";
      case 429 -> "Too Many Requests";
      case 500 -> "Internal Server Error";
      case 501 -> "Not Implemented";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      case 504 -> "Gateway Timeout";
      default -> status < 500 ? "Client Error" : "Server Error";
    };
  }

  /** Whether an answer of that status has no content (RFC 9110, sections 15.3.5 and 15.4.5). */
  static boolean forbidsBody(int status) {
    return status == 204 || status == 304 || status < 200;
  }

  static void check(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("No final HTTP status: " + status);
    }
  }
}
