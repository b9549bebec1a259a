package dev.narae.lambda;

import dev.narae.http.PercentEncoding;
import dev.narae.http.Request;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An API Gateway REST API. It leaves paths and their parameters encoded. */
final class RestApi implements FrontDoor {
  static final FrontDoor DOOR = new RestApi();

  private RestApi() {}

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
    Map<String, String> decoded = new HashMap<>();
    for (Map.Entry<String, String> parameter : event.pathParameters().entrySet()) {
      decoded.put(parameter.getKey(), PercentEncoding.decodeSegment(parameter.getValue()));
    }
    return decoded;
  }

  @Override
  public String path(Event event) {
    return PayloadOne.path(event);
  }

  @Override
  public boolean isPathEncoded() {
    return true;
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
  public boolean leavesAudience() {
    return true;
  }

  @Override
  public boolean leavesCors() {
    return true;
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
