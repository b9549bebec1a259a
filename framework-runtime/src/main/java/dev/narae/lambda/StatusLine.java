package dev.narae.lambda;

import dev.narae.http.Problem;

/** A status with its phrase, such as {@code 200 OK} (RFC 9110, section 15). */
final class StatusLine {
  private StatusLine() {}

  static String of(int status) {
    return status + " " + phrase(status);
  }

  private static String phrase(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 201 -> "Created";
      case 202 -> "Accepted";
      case 203 -> "Non-Authoritative Information";
      case 204 -> "No Content";
      case 205 -> "Reset Content";
      case 206 -> "Partial Content";
      case 300 -> "Multiple Choices";
      case 301 -> "Moved Permanently";
      case 302 -> "Found";
      case 303 -> "See Other";
      case 304 -> "Not Modified";
      case 307 -> "Temporary Redirect";
      case 308 -> "Permanent Redirect";
      default -> status < 400 ? "Success" : Problem.of(status, null).title();
    };
  }
}
