package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function's own URL: payload format 2.0, with an encoded path and without routes. */
final class FunctionUrl implements FrontDoor {
  static final FrontDoor DOOR = new FunctionUrl();

  private FunctionUrl() {}

  @Override
  public String method(Event event) {
    return PayloadTwo.method(event);
  }

  @Override
  public String routePath(Event event) {
    return "";
  }

  @Override
  public Map<String, String> pathParameters(Event event) {
    return Map.of();
  }

  @Override
  public String path(Event event) {
    return Paths.absolute(event.rawPath());
  }

  @Override
  public boolean isPathEncoded() {
    return true;
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
