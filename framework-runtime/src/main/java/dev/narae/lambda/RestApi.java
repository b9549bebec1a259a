package dev.narae.lambda;

import dev.narae.http.PercentEncoding;
import dev.narae.http.Request;
import java.util.HashMap;
import java.util.Map;

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
  public void fill(Request.Builder request, Event event) {
    PayloadOne.fill(request, event);
  }

  @Override
  public byte[] answer(Event event, Reply reply) {
    return PayloadOne.answer(reply);
  }
}
