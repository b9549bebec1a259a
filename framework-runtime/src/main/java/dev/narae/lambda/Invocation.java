package dev.narae.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import dev.narae.http.RawEvent;
import dev.narae.http.Request;
import dev.narae.json.JsonLimits;
import dev.narae.validation.AppTexts;
import dev.narae.validation.AppTextsSource;
import org.jspecify.annotations.Nullable;

/**
 * One event with the front door that sent it.
 *
 * @param raw the event's bytes
 * @param context of Lambda; outside of it there may be none
 */
record Invocation(FrontDoor door, Event event, RawEvent raw, @Nullable Context context) {

  /**
   * Understands an event.
   *
   * @throws UnsupportedEventException if no front door that is known sends such
   */
  static Invocation of(byte[] bytes, @Nullable Context context) {
    Event event = EventReader.read(bytes);
    return new Invocation(FrontDoors.of(event), event, RawEvent.of(bytes), context);
  }

  /**
   * Understands the event by which a gateway asks an authorizer.
   *
   * @throws UnsupportedEventException if no front door that is known sends such
   */
  static Invocation ofAuthorizer(byte[] bytes, @Nullable Context context) {
    Event event = EventReader.read(bytes);
    return new Invocation(FrontDoors.ofAuthorizer(event), event, RawEvent.of(bytes), context);
  }

  String method() {
    return door.method(event);
  }

  /** The path as the sender gives it. */
  String path() {
    return door.path(event);
  }

  boolean isHead() {
    return method().equals("HEAD");
  }

  /** Lambda's id of the invocation, or the sender's of the request. */
  String requestId() {
    if (context != null) {
      return context.getAwsRequestId();
    }
    return door.requestId(event);
  }

  /** The sender's id of the request, which the client gets; empty if it gave none that is safe. */
  String echoedId() {
    String id = door.requestId(event);
    return RequestIds.isSafe(id) ? id : "";
  }

  /** The route for people: the sender's, or the path if that says more. */
  String route() {
    String route = door.routePath(event);
    boolean telling = route.startsWith("/") && !route.endsWith("+}");
    return method() + ' ' + (telling ? route : door.path(event));
  }

  /**
   * The request, without path parameters.
   *
   * @throws dev.narae.http.Problem 400 if path or query can't be decoded
   */
  Request request() {
    return request(JsonLimits.DEFAULT, AppTexts.NONE);
  }

  /**
   * The same, for routes that read JSON within those limits and speak with those texts.
   *
   * @throws dev.narae.http.Problem 400 if path or query can't be decoded
   */
  Request request(JsonLimits limits, AppTextsSource texts) {
    String path = door.path(event);
    Request.Builder request =
        Request.builder(method(), door.isPathEncoded() ? EncodedPath.decode(path) : path);
    door.fill(request, event);
    request.claims(door.claims(event));
    request.event(raw);
    request.jsonLimits(limits);
    request.texts(texts);
    if (context != null) {
      request.context(context);
    }
    return request.build();
  }

  /**
   * The answer in the sender's form, after {@link Delivery}.
   *
   * @param cors null if the function adds no headers of CORS
   * @throws IllegalStateException if the sender can't take it
   */
  byte[] answer(Reply reply, @Nullable Cors cors) {
    Reply delivered = Delivery.of(reply, event, method());
    // A 304 needs them too: browsers check the answer that came, not the one they kept.
    Reply shared = cors == null ? delivered : cors.addTo(delivered, this);
    Reply due = shared.withRequestId(echoedId());
    byte[] answer = door.answer(event, due);
    if (answer.length > door.maxAnswer()) {
      throw new IllegalStateException(
          "The answer has "
              + answer.length
              + " bytes, and "
              + door.recipient()
              + " takes "
              + door.maxAnswer()
              + ". Return less, such as a page with a smaller limit"
              + (due.isText() ? ", or have the client accept gzip." : "."));
    }
    return answer;
  }
}
