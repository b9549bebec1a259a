package dev.narae.local.gateway;

import dev.narae.local.json.Json;
import java.util.List;
import java.util.Map;

/**
 * An HTTP response.
 *
 * @param status the status code, 200 to 599
 * @param headers the headers; a name may come more than once
 * @param body the body, empty for none
 */
public record Answer(int status, List<Header> headers, Body body) {
  static final Answer NOT_FOUND = error(404, "Not Found");
  static final Answer ENTITY_TOO_LARGE = error(413, "Request Entity Too Large");
  static final Answer INTERNAL_ERROR = error(500, "Internal Server Error");
  static final Answer UNAVAILABLE = error(503, "Service Unavailable");

  /** Copies the headers. */
  public Answer {
    headers = List.copyOf(headers);
  }

  /**
   * One header line.
   *
   * @param name the header's name
   * @param value its value
   */
  public record Header(String name, String value) {}

  /** A response with a body of one content type. */
  public static Answer of(int status, String contentType, Body body) {
    return new Answer(status, List.of(new Header("content-type", contentType)), body);
  }

  /** An error of the gateway itself, in the one shape an HTTP API has. */
  private static Answer error(int status, String message) {
    return of(status, "application/json", Body.of(Json.write(Map.of("message", message))));
  }
}
