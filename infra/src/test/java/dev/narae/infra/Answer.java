package dev.narae.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narae.local.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A function's answer to an event of an HTTP API.
 *
 * @param body the members of the JSON body, none if there is no body
 */
record Answer(int status, Map<?, ?> headers, Map<?, ?> body) {
  static Answer read(byte[] json) {
    Map<?, ?> answer = (Map<?, ?>) Json.read(json);
    String body = (String) answer.get("body");
    return new Answer(
        (Integer) answer.get("statusCode"),
        (Map<?, ?>) answer.get("headers"),
        body == null ? Map.of() : (Map<?, ?>) Json.read(body.getBytes(UTF_8)));
  }

  /** A header by its name in lower case. */
  Object header(String name) {
    return headers.get(name);
  }

  /** Where a problem says the body is wrong. */
  Set<Object> pointers() {
    return ((List<?>) body.get("violations"))
        .stream()
            .map(violation -> ((Map<?, ?>) violation).get("pointer"))
            .collect(Collectors.toSet());
  }
}
