package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An API Gateway HTTP API in payload format 2.0. It decodes paths before it routes. */
final class HttpApi implements FrontDoor {
  static final FrontDoor DOOR = new HttpApi();

  private HttpApi() {}

  @Override
  public String method(Event event) {
    return PayloadTwo.method(event);
  }

  @Override
  public String routePath(Event event) {
    return event.routeKey().substring(event.routeKey().indexOf(' ') + 1);
  }

  @Override
  public Map<String, String> pathParameters(Event event) {
    return event.pathParameters();
  }

  @Override
  public String path(Event event) {
    return Paths.withoutStage(event.rawPath(), event.context().stage());
  }

  @Override
  public boolean isPathEncoded() {
    return false;
  }

  @Override
  public @Nullable Map<String, String> token(Event event) {
    return event.context().authorizer().jwt();
  }

  @Override
  public @Nullable Map<String, String> authorizerContext(Event event) {
    return event.context().authorizer().lambda();
  }

  @Override
  public @Nullable Map<String, String> signer(Event event) {
    return event.context().authorizer().iam();
  }

  @Override
  public void fill(Request.Builder request, Event event) {
    PayloadTwo.fill(request, event);
  }

  @Override
  public byte[] answer(Event event, Reply reply) {
    return PayloadTwo.answer(reply);
  }
}
