package dev.narae.local.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token that was accepted.
 *
 * @param all by name: texts, numbers, booleans, lists and maps
 */
public record TokenClaims(Map<String, Object> all) {
  /** Copies the claims, in their order. */
  public TokenClaims {
    all = new LinkedHashMap<>(all);
    all.values().removeIf(value -> value == null);
  }

  /** What it allows: the words of {@code scope}, or else of {@code scp}. */
  public List<String> scopes() {
    Object scopes = all.containsKey("scope") ? all.get("scope") : all.get("scp");
    if (scopes instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return scopes == null
        ? List.of()
        : Stream.of(scopes.toString().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether it has one of these scopes, or none is asked for. */
  public boolean hasAny(List<String> asked) {
    return asked.isEmpty() || scopes().stream().anyMatch(asked::contains);
  }

  /**
   * All claims as text, as an HTTP API writes them: a list is {@code [a b]}, a map {@code
   * map[k:v]}.
   */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    all.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(TokenClaims::text).collect(Collectors.joining(" ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ":" + text(entry.getValue()))
          .sorted()
          .collect(Collectors.joining(" ", "map[", "]"));
    }
    return value == null ? "<nil>" : value.toString();
  }
}
