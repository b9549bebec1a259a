package dev.narae.lambda;

import dev.narae.json.JsonCodecs;
import dev.narae.json.MalformedJsonException;
import dev.narae.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a claim that is a list. Gateways hand one on as JSON, as {@code [a b]} (HTTP API) or
 * as {@code a,b} (REST API); OAuth's own lists have spaces (RFC 8693, section 4.2).
 */
final class ClaimTexts {
  private ClaimTexts() {}

  static List<String> parse(String claim) {
    String text = claim.strip();
    boolean array = text.startsWith("[") && text.endsWith("]");
    if (array && text.indexOf('"') > 0) {
      List<String> json = json(text);
      if (!json.isEmpty()) {
        return json;
      }
    }
    return split(array ? text.substring(1, text.length() - 1) : text);
  }

  /** The strings of a JSON array; none if it is something else. */
  private static List<String> json(String text) {
    try {
      List<String> values =
          JsonCodecs.list(JsonCodecs.STRING)
              .fromBytes(text.getBytes(StandardCharsets.UTF_8), new Violations());
      return values == null ? List.of() : values;
    } catch (MalformedJsonException e) {
      return List.of(); // Then it only looks like JSON.
    }
  }

  private static List<String> split(String text) {
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == ',') {
        if (i > from) {
          values.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return values;
  }
}
