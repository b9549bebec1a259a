package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An API Gateway HTTP API in payload format 1.0. It decodes paths before it routes. */
final class HttpApiPayloadOne implements FrontDoor {
  static final FrontDoor DOOR = new HttpApiPayloadOne();

  private HttpApiPayloadOne() {}

  @Override
  public String method(Event event) {
    return PayloadOne.method(event);
  }

  @Override
  public String routePath(Event event) {
    return PayloadOne.routePath(event);
  }

  @Override
  public Map<String, String> pathParameters(Event event) {
    return event.pathParameters();
  }

  /** Unlike REST APIs, HTTP APIs put the name of the stage before the path. */
  @Override
  public String path(Event event) {
    return routePath(event).isEmpty()
        ? Paths.withoutStage(event.path(), event.context().stage())
        : PayloadOne.path(event);
  }

  @Override
  public boolean isPathEncoded() {
    return false;
  }

  @Override
  public @Nullable Map<String, String> token(Event event) {
    return event.context().authorizer().claims();
  }

  @Override
  public @Nullable Map<String, String> authorizerContext(Event event) {
    return event.context().authorizer().contextAlone();
  }

  @Override
  public @Nullable Map<String, String> signer(Event event) {
    return event.context().signer();
  }

  @Override
  public void fill(Request.Builder request, Event event) {
    PayloadOne.fill(request, event);
  }

  @Override
  public byte[] answer(Event event, Reply reply) {
    return PayloadOne.answer(reply);
  }
}
