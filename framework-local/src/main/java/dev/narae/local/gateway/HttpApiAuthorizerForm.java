package dev.narae.local.gateway;

import dev.narae.local.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an HTTP API asks a Lambda authorizer: format 2.0 with simple responses (API Gateway developer
 * guide, "Control access to HTTP APIs with AWS Lambda authorizers").
 *
 * @param payload the format of events
 */
record HttpApiAuthorizerForm(PayloadTwo payload) implements AuthorizerForm {
  private static final String STAGE = "$default";

  @Override
  public byte[] question(Call call, List<String> identity) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("type", "REQUEST");
    event.put(
        "routeArn",
        LocalAccount.methodArn(STAGE, call.request().method(), call.request().rawPath()));
    event.put("identitySource", identity);
    event.put("routeKey", call.route().routeKey());
    payload.addRequest(event, call);
    event.put("requestContext", payload.context(call, call.ids().extended(), Map.of()));
    PayloadTwo.putUnlessEmpty(
        event, "pathParameters", new TreeMap<>(call.route().pathParameters()));
    return Json.write(event);
  }

  @Override
  public boolean isRefusal(String failure) {
    return false;
  }

  @Override
  public Decision decision(Call call, byte[] answer) {
    if (AnswerFields.json(answer) instanceof Map<?, ?> members
        && members.get("isAuthorized") instanceof Boolean allowed) {
      Map<String, Object> context = new LinkedHashMap<>();
      if (members.get("context") instanceof Map<?, ?> given) {
        given.forEach((name, value) -> context.put(String.valueOf(name), value));
      }
      return new Decision(allowed, new Identity.Context("", context), "");
    }
    throw new IllegalArgumentException("it has no isAuthorized that is true or false");
  }
}
