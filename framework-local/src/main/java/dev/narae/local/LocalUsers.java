package dev.narae.local;

import dev.narae.local.template.Template;
import dev.narae.local.token.IssuerPages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two people who may call an app that asks for tokens. Any other name would do as well. */
final class LocalUsers {
  static final List<String> NAMES = List.of("alice", "bob");

  private LocalUsers() {}

  /**
   * Where tokens for them are to be had, by name, with every scope that a route asks for.
   *
   * @param base what stands before the path
   * @return empty if the app asks for no tokens
   */
  static Map<String, String> tokens(Template template, String base) {
    Map<String, String> addresses = new LinkedHashMap<>();
    if (!template.tokens().isEmpty()) {
      for (String name : NAMES) {
        addresses.put(name, base + IssuerPages.TOKEN + "?sub=" + name + scopes(template));
      }
    }
    return addresses;
  }

  private static String scopes(Template template) {
    List<String> scopes =
        template.tokens().stream().flatMap(token -> token.scopes().stream()).distinct().toList();
    return scopes.isEmpty()
        ? ""
        : "&scope=" + URLEncoder.encode(String.join(" ", scopes), StandardCharsets.UTF_8);
  }
}
