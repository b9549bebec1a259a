package dev.narae.local.gateway;

import dev.narae.local.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a REST API asks a Lambda authorizer: an event of type {@code REQUEST}, answered with an IAM
 * policy (API Gateway developer guide, "Use API Gateway Lambda authorizers").
 *
 * @param payload the format of events
 */
record RestAuthorizerForm(PayloadOne payload) implements AuthorizerForm {
  private static final String DENIED = "User is not authorized to access this resource";

  @Override
  public byte[] question(Call call, List<String> identity) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("type", "REQUEST");
    event.put("methodArn", payload.methodArn(call));
    payload.addRequest(event, call);
    event.put("requestContext", payload.context(call, new Identity.Unknown()));
    return Json.write(event);
  }

  @Override
  public boolean isRefusal(String failure) {
    return failure.equals("Unauthorized");
  }

  @Override
  public Decision decision(Call call, byte[] answer) {
    if (!(AnswerFields.json(answer) instanceof Map<?, ?> members)
        || !(members.get("principalId") instanceof String principal)
        || !(members.get("policyDocument") instanceof Map<?, ?> policy)) {
      throw new IllegalArgumentException("it has no principalId and policyDocument");
    }
    List<Map<?, ?>> statements =
        list(policy.get("Statement")).stream()
            .<Map<?, ?>>flatMap(
                each -> each instanceof Map<?, ?> map ? Stream.of(map) : Stream.of())
            .filter(statement -> concerns(statement, payload.methodArn(call)))
            .toList();
    boolean denied = statements.stream().anyMatch(each -> "Deny".equals(each.get("Effect")));
    boolean allowed = statements.stream().anyMatch(each -> "Allow".equals(each.get("Effect")));
    return new Decision(
        allowed && !denied,
        new Identity.Context(principal, context(members.get("context"))),
        denied ? DENIED + " with an explicit deny" : DENIED);
  }

  private static boolean concerns(Map<?, ?> statement, String methodArn) {
    return list(statement.get("Action")).stream()
            .anyMatch(action -> matches(action, "execute-api:Invoke"))
        && list(statement.get("Resource")).stream()
            .anyMatch(resource -> matches(resource, methodArn));
  }

  private static boolean matches(@Nullable Object pattern, String text) {
    String regex =
        Stream.of(String.valueOf(pattern).split("(?=[*?])|(?<=[*?])"))
            .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  /** Only texts, numbers and booleans are handed on; API Gateway takes nothing else. */
  private static Map<String, Object> context(@Nullable Object given) {
    Map<String, Object> context = new LinkedHashMap<>();
    if (given instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (value instanceof Map || value instanceof List) {
              throw new IllegalArgumentException("its context has the object or list " + name);
            }
            if (value != null) {
              context.put(String.valueOf(name), value.toString());
            }
          });
    }
    return context;
  }
}
