package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.Map;

/**
 * One kind of sender: what its events mean and what it takes for an answer. Without state; there is
 * one constant of each.
 */
interface FrontDoor {
  /** The request's method. */
  String method(Event event);

  /** The path of the route that the sender chose, with its variables; empty if it chose none. */
  String routePath(Event event);

  /**
   * The texts at the variables of the sender's route, decoded.
   *
   * @throws dev.narae.http.Problem 400 if one can't be decoded
   */
  Map<String, String> pathParameters(Event event);

  /** The path that routes are matched by: without prefixes, begins with a slash. */
  String path(Event event);

  /** Whether that path still has its percent escapes. */
  boolean isPathEncoded();

  /**
   * Adds everything else to a request.
   *
   * @throws dev.narae.http.Problem 400 if something can't be decoded
   */
  void fill(Request.Builder request, Event event);

  /** The sender's id of the request; empty if it gave none. */
  default String requestId(Event event) {
    String id = event.context().requestId();
    return id == null ? "" : id;
  }

  /** Writes an answer to that event. */
  byte[] answer(Event event, Reply reply);

  /** Bytes that an answer may have. */
  default int maxAnswer() {
    return Limits.LAMBDA;
  }

  /** Who it is that takes so many bytes, for people. */
  default String recipient() {
    return "Lambda";
  }
}
