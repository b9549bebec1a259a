package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The routes that an app's OpenAPI document shows. */
public final class DocumentedRoutes {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private DocumentedRoutes() {}

  /**
   * The route keys, such as {@code GET /notes/{id}}, in the document's order.
   *
   * @param openApi the text of {@code openapi.yaml}
   * @throws LocalException if it is no YAML
   */
  public static List<String> of(String openApi) {
    List<String> keys = new ArrayList<>();
    Tree.map(TemplateParser.parse(openApi).get("paths"), "paths")
        .forEach(
            (path, item) ->
                Tree.map(item, path).keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> keys.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    return keys;
  }
}
