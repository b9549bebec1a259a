package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** The claims of a token that the sender has checked; null if it has checked none. */
  default @Nullable Map<String, String> token(Event event) {
    return null;
  }

  /** What an authorizer of the user's says about the caller; null if none let the request pass. */
  default @Nullable Map<String, String> authorizerContext(Event event) {
    return null;
  }

  /** Who signed the request with AWS credentials, checked by the sender; null if nobody did. */
  default @Nullable Map<String, String> signer(Event event) {
    return null;
  }

  /** Whatever is known about the caller; null if nothing is. */
  default @Nullable Map<String, String> claims(Event event) {
    Map<String, String> token = token(event);
    Map<String, String> context = token == null ? authorizerContext(event) : token;
    return context == null ? signer(event) : context;
  }

  /** Whether the sender leaves it to the function whom a token is for. */
  default boolean leavesAudience() {
    return false;
  }

  /** Whether the sender leaves preflights and the headers of CORS to the function. */
  default boolean leavesCors() {
    return false;
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
